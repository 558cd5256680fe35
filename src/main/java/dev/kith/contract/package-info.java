/**
 * Contracts with customers: from when until when, what they are worth, when notice has to be given. Owns
 * {@code customer contract}; uses the customer.
 */
@NullMarked
package dev.kith.contract;

import org.jspecify.annotations.NullMarked;
