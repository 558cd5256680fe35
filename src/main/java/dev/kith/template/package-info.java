/**
 * Templates: texts with placeholders for what is known of a customer, rendered one by one, as text or as e-mails of RFC
 * 5322. Owns the noun {@code template}; uses the customer, contact policies, and interactions to log what was sent.
 */
@NullMarked
package dev.kith.template;

import org.jspecify.annotations.NullMarked;
