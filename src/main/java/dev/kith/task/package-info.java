/**
 * Tasks: what is to be done for a customer, until when and by whom, and what came of it. Owns the noun {@code task};
 * uses the customer, and the policy, which is asked before a contact is planned or moved.
 */
@NullMarked
package dev.kith.task;

import org.jspecify.annotations.NullMarked;
