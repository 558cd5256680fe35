/**
 * Tasks: what is to be done for a customer, until when and by whom, and what came of it. Owns the noun {@code task};
 * uses the customer.
 */
@NullMarked
package dev.kith.task;

import org.jspecify.annotations.NullMarked;
