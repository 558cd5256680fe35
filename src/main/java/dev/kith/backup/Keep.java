package dev.kith.backup;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many backups are kept: of each of the last days, weeks, months and years that have one, the last one.
 *
 * @param counts how many of each period
 */
record Keep(Map<Period, Integer> counts) {
    private static final int MOST = 1000;

    /** What a backup is the last of; weeks begin on Mondays. */
    enum Period {
        HOURLY,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY;

        private Object of(ZonedDateTime at) {
            return switch (this) {
                case HOURLY -> at.toInstant().truncatedTo(ChronoUnit.HOURS);
                case DAILY -> at.toLocalDate();
                case WEEKLY ->
                    at.get(WeekFields.ISO.weekBasedYear()) * 100 + at.get(WeekFields.ISO.weekOfWeekBasedYear());
                case MONTHLY -> at.getYear() * 100 + at.getMonthValue();
                case YEARLY -> at.getYear();
            };
        }
    }

    /** Reads {@code daily:7,weekly:4}. */
    static Keep parse(String text) {
        Map<Period, Integer> counts = new EnumMap<>(Period.class);
        for (String part : text.split(",", -1)) {
            String[] sides = part.strip().split(":", -1);
            Period period = sides.length == 2 ? period(sides[0]) : null;
            if (period == null || !sides[1].matches("[1-9][0-9]{0,2}") || counts.containsKey(period)) {
                throw new KithException.Invalid(
                        Text.of("'{0}' does not say how many backups to keep.", text),
                        Text.of(
                                "Write periods and how many of each, 1 to {0}: daily:7,weekly:4,monthly:12 (or hourly, yearly).",
                                MOST - 1));
            }
            counts.put(period, Integer.valueOf(sides[1]));
        }
        return new Keep(counts);
    }

    private static Keep.@org.jspecify.annotations.Nullable Period period(String word) {
        for (Period period : Period.values()) {
            if (period.name().toLowerCase(Locale.ROOT).equals(word)) {
                return period;
            }
        }
        return null;
    }

    /** Those of the times whose backups are kept; the last is always one of them. */
    Set<Instant> kept(Collection<Instant> times, ZoneId zone) {
        List<Instant> lastFirst = new ArrayList<>(new TreeSet<>(times).descendingSet());
        Set<Instant> kept = new HashSet<>(lastFirst.subList(0, Math.min(1, lastFirst.size())));
        counts.forEach((period, count) -> {
            Set<Object> seen = new HashSet<>();
            for (Instant time : lastFirst) {
                if (seen.size() < count && seen.add(period.of(time.atZone(zone)))) {
                    kept.add(time);
                }
            }
        });
        return kept;
    }
}
