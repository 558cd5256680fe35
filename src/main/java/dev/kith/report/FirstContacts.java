package dev.kith.report;

import dev.kith.base.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long new customers waited for their first contact.
 *
 * @param customers how many are new
 * @param seconds how long each of those waited who had one, shortest first
 */
record FirstContacts(long customers, List<Long> seconds) {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    FirstContacts {
        seconds = List.copyOf(seconds);
    }

    long contacted() {
        return seconds.size();
    }

    /**
     * What as many waited less as waited longer: of an even number the mean of the two in the middle; null for none.
     */
    @Nullable
    Long median() {
        int count = seconds.size();
        return count == 0 ? null : Math.round((seconds.get((count - 1) / 2) + seconds.get(count / 2)) / 2.0);
    }

    /** What one waited on average; null for none. */
    @Nullable
    Long mean() {
        return seconds.isEmpty()
                ? null
                : Math.round(
                        seconds.stream().mapToLong(Long::longValue).average().orElseThrow());
    }

    /** How long that is, from an hour on without seconds, and from a day on without minutes. */
    static @Nullable String span(@Nullable Long seconds) {
        if (seconds == null) {
            return null;
        }
        long part = seconds >= DAY ? HOUR : seconds >= HOUR ? 60 : 1;
        long rounded = Math.round((double) seconds / part) * part;
        return new Span(0, (int) (rounded / DAY), rounded % DAY).toString();
    }
}
