package dev.kith.call;

import dev.kith.care.OpenCall;
import dev.kith.customer.Match;
import org.jspecify.annotations.Nullable;

/**
 * Who is called.
 *
 * @param care for which round of a care plan, or null
 */
record Called(Match customer, @Nullable OpenCall care) {
    long id() {
        return customer.id();
    }

    /** The same for a round. */
    Called in(@Nullable OpenCall round) {
        return new Called(customer, round);
    }
}
