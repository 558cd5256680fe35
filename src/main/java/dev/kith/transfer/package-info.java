/**
 * Import of customers and orders: reading files, finding out what their columns mean, and writing rows set by set with
 * the same result as one by one. May use customer, tag, order and search.
 */
@NullMarked
package dev.kith.transfer;

import org.jspecify.annotations.NullMarked;
