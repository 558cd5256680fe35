/**
 * Import of customers, orders, contacts, tags and points: reading files of every kind
 * ({@link dev.kith.transfer.RowSource}), finding out what their columns mean, and writing rows set by set with the same
 * result as one by one. May use customer, interaction, order, points, tag and task. What it reads again of our own is
 * written by {@code dev.kith.export}.
 */
@NullMarked
package dev.kith.transfer;

import org.jspecify.annotations.NullMarked;
