package dev.kith.points;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Points that came together, and how many of them are left.
 *
 * @param entryId the entry that gave them
 * @param availableAt from when on they can be spent
 * @param expiresOn the last day on which they can be spent, or null where they never expire
 * @param source where they come from, or null
 * @param debt whether these are points that are owed: then left is 0 or less
 * @param left how many there are, those that are held among them
 * @param held how many are reserved
 */
record Lot(
        long id,
        long accountId,
        long entryId,
        Instant earnedAt,
        Instant availableAt,
        @Nullable LocalDate expiresOn,
        @Nullable String source,
        boolean debt,
        long left,
        long held) {

    /** How many are neither spent nor reserved; 0 of a debt. */
    long free() {
        return debt ? 0 : left - held;
    }

    /** Whether its last day has passed; that day itself counts whole. */
    boolean isExpired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }

    /** Whether its points count at a moment: they can be spent from before it on, and their last day is not over. */
    boolean isValid(Instant at, ZoneId zone) {
        return !availableAt.isAfter(at) && !isExpired(at.atZone(zone).toLocalDate());
    }
}
