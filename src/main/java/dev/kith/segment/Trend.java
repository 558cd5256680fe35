package dev.kith.segment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sizes of a segment as they were kept, by day; a day without one has that of the day before. Pure. */
record Trend(NavigableMap<LocalDate, Long> sizes) {
    /** How many numbers a sparkline has at the most. */
    private static final int POINTS = 30;

    Trend {
        sizes = new TreeMap<>(sizes);
    }

    /** The size at the end of a day, or null where the segment was not there yet. */
    @Nullable
    Long on(LocalDate day) {
        Map.Entry<LocalDate, Long> last = sizes.floorEntry(day);
        return last == null ? null : last.getValue();
    }

    /**
     * Sizes from one day to another, one a day or evenly spread, the last day always; without days before the first.
     */
    List<Long> points(LocalDate from, LocalDate to) {
        List<Long> points = new ArrayList<>();
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        long steps = Math.min(days, POINTS - 1);
        for (long step = 0; step <= steps; step++) {
            Long size = on(to.minusDays(steps == 0 ? 0 : days - days * step / steps));
            if (size != null) {
                points.add(size);
            }
        }
        return points;
    }
}
