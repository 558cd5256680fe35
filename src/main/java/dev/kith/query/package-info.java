/**
 * The query language that list, find and every {@code --query} share: text to a tree, the tree to a condition over
 * {@code customer c}. Features register the fields; it knows none of them, and uses base and db only.
 */
@NullMarked
package dev.kith.query;

import org.jspecify.annotations.NullMarked;
