package dev.kith.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The day for which facts hold, in the time zone of the database: windows of N days are today and the N days before.
 */
public record FactDay(LocalDate today, ZoneId zone) {
    static final List<Integer> WINDOWS = List.of(30, 90, 365);

    public static FactDay of(Instant now, ZoneId zone) {
        return new FactDay(now.atZone(zone).toLocalDate(), zone);
    }

    /** When the day that lies so many days back began. */
    public Instant start(long daysAgo) {
        return today.minusDays(daysAgo).atStartOfDay(zone).toInstant();
    }

    /** When the day is over: what is dated later is in no window yet. */
    Instant end() {
        return start(-1);
    }
}
