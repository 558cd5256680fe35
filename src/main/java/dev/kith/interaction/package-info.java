/**
 * Contacts with customers, whatever the channel: who reached whom, when, about what, and how it ended. Owns the noun
 * {@code log}; uses the customer.
 */
@NullMarked
package dev.kith.interaction;

import org.jspecify.annotations.NullMarked;
