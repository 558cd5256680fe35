/**
 * Contact policies: how customers want to be reached, and when not. Owns the noun {@code policy}; uses the customer,
 * and the value class from classification. {@link dev.kith.policy.ContactPolicy} is the rule,
 * {@link dev.kith.policy.ContactPolicies} is where other features ask, of one customer or of many at once: who logs a
 * contact past a policy warns, who plans one past it refuses ({@link dev.kith.policy.Planning}). What is held of the
 * house (quiet hours, how often) are settings.
 */
@NullMarked
package dev.kith.policy;

import org.jspecify.annotations.NullMarked;
