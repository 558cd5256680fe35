package dev.kith.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot of points as a row of a file has it, checked.
 *
 * @param customer whose they are, as the file has it
 * @param earnedAt seconds since 1970 UTC, or null for now
 * @param availableAt from when on they can be spent, likewise, or null for at once
 * @param expiresOn the last day on which they can be spent, or null
 */
record PointsDraft(
        long row,
        String customer,
        long points,
        @Nullable Long earnedAt,
        @Nullable Long availableAt,
        @Nullable LocalDate expiresOn,
        @Nullable String source,
        @Nullable String reason,
        @Nullable String ref)
        implements StagedRows.Draft {
    static final List<String> COLUMNS =
            List.of("points", "earned_at", "available_at", "expires_on", "source", "reason", "ref");

    @Override
    public @Nullable Object[] cells() {
        return new @Nullable Object[] {points, earnedAt, availableAt, expiresOn, source, reason, ref};
    }
}
