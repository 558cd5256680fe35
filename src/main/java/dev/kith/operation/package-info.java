/**
 * What was done, and taking it back: the nouns {@code undo}, {@code operations} and {@code history}, read from the
 * journal that the database keeps. Uses the customer, to find one that is named.
 */
@NullMarked
package dev.kith.operation;

import org.jspecify.annotations.NullMarked;
