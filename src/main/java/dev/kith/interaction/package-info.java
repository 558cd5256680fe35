/**
 * Contacts with customers, whatever the channel: who reached whom, when, about what, and how it ended. Owns the noun
 * {@code log}; uses the customer, script, tag and task.
 *
 * <p>A contact with several customers is a row for each of them, with the same content and one number in common. So a
 * customer's timeline is a plain list of rows, merge, removal and undo need to know of one customer only, and how each
 * of them felt has its place; what counts contacts counts that number once. A table of participants would have made all
 * these, and every reader, look in two places for the sake of the few contacts that have several.
 */
@NullMarked
package dev.kith.interaction;

import org.jspecify.annotations.NullMarked;
