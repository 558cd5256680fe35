/**
 * Segments: the customers who fit a saved query, or who were put together by hand, with the dates on which each entered
 * and left. Owns the noun {@code segment}; uses the customer, its queries, facts and tags. What other features do when
 * segments are refreshed, or when customers enter or leave one, they say by {@link dev.kith.segment.RefreshPart} and
 * {@link dev.kith.segment.MovePart}.
 */
@NullMarked
package dev.kith.segment;

import org.jspecify.annotations.NullMarked;
