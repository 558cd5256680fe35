package dev.kith.customer;

import dev.kith.db.Row;
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

    static Match of(Row row) {
        return new Match(
                row.number("id"),
                row.text("name"),
                row.textOrNull("external_id"),
                row.textOrNull("city"),
                row.numberOrNull("merged_into"),
                null);
    }

    /** The same, found by the REF of another that was merged into it. */
    Match insteadOf(long other) {
        return new Match(id, name, externalId, city, mergedInto, other);
    }
}
