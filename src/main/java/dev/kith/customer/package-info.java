/**
 * The customer: a person or an organisation, how they are reached, and how others name them. Other features add to a
 * customer through {@link dev.kith.customer.CustomerPart}; this package uses none of them.
 */
@NullMarked
package dev.kith.customer;

import org.jspecify.annotations.NullMarked;
