package dev.kith.template;

import dev.kith.customer.Match;
import org.jspecify.annotations.Nullable;

/**
 * A template for one customer.
 *
 * @param email where it could be sent to, or null
 */
record Rendering(Match customer, @Nullable String email, String subject, String text) {}
