/**
 * The points ledger: entries that are only ever added, the lots that they give to and take from, and what a customer
 * has of them. {@link dev.kith.points.Ledger} holds the rules and knows neither database nor command line;
 * {@link dev.kith.points.PointsAccounts} keeps what they decide. Uses base, db, view, query, cli, customer and
 * programme.
 */
@NullMarked
package dev.kith.points;

import org.jspecify.annotations.NullMarked;
