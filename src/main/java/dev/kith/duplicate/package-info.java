/**
 * Customers who are in the database more than once: finding them, and making them one. How a pair is scored is told in
 * kith-duplicates(7); {@link dev.kith.duplicate.Linkage} is where it begins.
 */
@NullMarked
package dev.kith.duplicate;

import org.jspecify.annotations.NullMarked;
