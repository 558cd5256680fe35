/**
 * What points buy: a catalogue of rewards, and the coupons that customers get for them, with codes that nobody can
 * guess. Uses base, db, view, query, cli, customer, programme, points and order.
 */
@NullMarked
package dev.kith.reward;

import org.jspecify.annotations.NullMarked;
