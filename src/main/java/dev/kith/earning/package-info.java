/**
 * Rules by which customers earn points: what an order earns and why, what a refund takes back, and what is earned by a
 * birthday, years, a referral or an event. Uses base, db, view, query, cli, customer, programme, points, reward, tier
 * and order.
 */
@NullMarked
package dev.kith.earning;

import org.jspecify.annotations.NullMarked;
