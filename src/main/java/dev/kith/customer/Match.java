package dev.kith.customer;

import org.jspecify.annotations.Nullable;

/**
 * A customer that a REF was found to mean.
 *
 * @param mergedInto the customer that this one was merged into; null for what {@link CustomerRefs} gives out
 * @param mergedFrom the customer whom the REF named, where that one was merged into this; or null
 */
public record Match(
        long id,
        String name,
        @Nullable String externalId,
        @Nullable String city,
        @Nullable Long mergedInto,
        @Nullable Long mergedFrom) {

    /** The same, found by the REF of another that was merged into it. */
    Match insteadOf(long other) {
        return new Match(id, name, externalId, city, mergedInto, other);
    }
}
