package dev.kith.classification;

import dev.kith.view.Column;
import dev.kith.view.Drawn;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** How many customers have a score of recency and one of frequency. */
record ScoreLine(long recency, long frequency, long customers) {
    static final List<Column<ScoreLine>> COLUMNS = List.of(
            Column.whole("recency", "Recency", ScoreLine::recency),
            Column.whole("frequency", "Frequency", ScoreLine::frequency),
            Column.whole("customers", "Customers", ScoreLine::customers));

    private static final List<Long> BEST_FIRST = List.of(5L, 4L, 3L, 2L, 1L);

    /** A row a pair of scores; for people a grid with the best recency on top and the best frequency on the right. */
    static Drawn grid(List<ScoreLine> counts) {
        List<ScoreLine> all = new ArrayList<>();
        for (long recency : BEST_FIRST) {
            for (long frequency : BEST_FIRST) {
                all.add(new ScoreLine(recency, frequency, count(counts, recency, frequency)));
            }
        }
        return new Drawn(Listing.of("grid", COLUMNS, all), lines(all));
    }

    /** The grid alone. */
    static Listing<Long> lines(List<ScoreLine> counts) {
        List<Column<Long>> columns = new ArrayList<>();
        columns.add(Column.text("recency", "", recency -> "R" + recency));
        for (long frequency : BEST_FIRST.reversed()) {
            columns.add(Column.whole(
                    "frequency_" + frequency, "F" + frequency, recency -> count(counts, recency, frequency)));
        }
        return Listing.of("grid", columns, BEST_FIRST);
    }

    private static Long count(List<ScoreLine> counts, long recency, long frequency) {
        return counts.stream()
                .filter(line -> line.recency() == recency && line.frequency() == frequency)
                .mapToLong(ScoreLine::customers)
                .sum();
    }
}
