package dev.kith.points;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Points that came together, and how many of them are left.
 *
 * @param entryId the entry that gave them
 * @param availableAt from when on they can be spent
 * @param expiresOn the last day on which they can be spent, or null where they never expire
 * @param source where they come from, or null
 */
record Lot(
        long id,
        long entryId,
        Instant earnedAt,
        Instant availableAt,
        @Nullable LocalDate expiresOn,
        @Nullable String source,
        long left) {

    /** Whether its last day has passed; that day itself counts whole. */
    boolean isExpired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }
}
