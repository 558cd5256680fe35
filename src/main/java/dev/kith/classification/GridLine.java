package dev.kith.classification;

import dev.kith.view.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One score of recency: how many customers have it, by their score of frequency. */
record GridLine(long recency, List<Long> byFrequency) {
    static final List<Column<GridLine>> COLUMNS = columns();

    /** The best first, from counts by recency and frequency. */
    static List<GridLine> of(Map<List<Long>, Long> counts) {
        List<GridLine> lines = new ArrayList<>();
        for (long recency = 5; recency >= 1; recency--) {
            List<Long> line = new ArrayList<>();
            for (long frequency = 1; frequency <= 5; frequency++) {
                line.add(counts.getOrDefault(List.of(recency, frequency), 0L));
            }
            lines.add(new GridLine(recency, List.copyOf(line)));
        }
        return lines;
    }

    private static List<Column<GridLine>> columns() {
        List<Column<GridLine>> columns = new ArrayList<>();
        columns.add(Column.whole("recency", "R", GridLine::recency));
        for (int frequency = 1; frequency <= 5; frequency++) {
            int at = frequency - 1;
            columns.add(Column.whole(
                    "frequency_" + frequency,
                    "F" + frequency,
                    line -> line.byFrequency().get(at)));
        }
        return List.copyOf(columns);
    }
}
