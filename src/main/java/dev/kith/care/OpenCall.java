package dev.kith.care;

import dev.kith.customer.Match;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is still open in a round of a plan.
 *
 * @param plan its name
 * @param task what is done when they are reached
 * @param script what they are asked, or null
 */
public record OpenCall(
        Match customer, String plan, long task, @Nullable String script) {}
