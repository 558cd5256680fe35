package dev.kith.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the database has it.
 *
 * @param archivedAt when it was put away, or null
 * @param mergedInto the customer that this one was found to be, or null
 */
public record Customer(
        long id,
        Profile profile,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @Nullable Long mergedInto) {

    public String name() {
        return profile.name();
    }
}
