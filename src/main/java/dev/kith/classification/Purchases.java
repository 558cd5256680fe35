package dev.kith.classification;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought, as far as classes depend on it; amounts are minor units.
 *
 * @param firstIn90 the first order of the last 90 days
 * @param lastBefore90 the last order before those
 */
record Purchases(
        long orders,
        long spend,
        long spend365,
        @Nullable Instant first,
        @Nullable Instant last,
        @Nullable Instant firstIn90,
        @Nullable Instant lastBefore90) {

    /** The mean time between orders; null where fewer than three orders, or all at one time, show none. */
    @Nullable
    Duration rhythm() {
        if (orders < 3 || first == null || last == null || first.equals(last)) {
            return null;
        }
        return Duration.ofSeconds((last.getEpochSecond() - first.getEpochSecond()) / (orders - 1));
    }
}
