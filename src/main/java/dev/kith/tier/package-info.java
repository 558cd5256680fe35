/**
 * Tiers of loyalty programmes: how they are reached and lost, who has which, grants by hand, and how all that came.
 * {@link dev.kith.tier.Qualification} holds the rules and knows neither database nor command line;
 * {@link dev.kith.tier.Tiers} tells other features what a customer's tier is worth. Uses base, db, view, query, cli,
 * customer, programme, points, order, fact and classification.
 */
@NullMarked
package dev.kith.tier;

import org.jspecify.annotations.NullMarked;
