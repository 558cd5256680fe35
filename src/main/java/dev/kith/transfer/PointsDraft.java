package dev.kith.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot of points as a row of a file has it, checked.
 *
 * @param customer whose they are, as the file has it
 * @param earnedAt seconds since 1970 UTC
 * @param availableAt from when on they can be spent, likewise
 * @param expiresOn the last day on which they can be spent, or null
 */
record PointsDraft(
        long row,
        String customer,
        long points,
        long earnedAt,
        long availableAt,
        @Nullable LocalDate expiresOn,
        @Nullable String source,
        @Nullable String reason,
        @Nullable String ref) {}
