package dev.kith.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how many rows have a value in each column, and keeps the first few values. */
final class FillRates {
    private static final int SAMPLES = 3;

    private final long[] filled;
    private final List<List<String>> samples = new ArrayList<>();
    private long rows;

    FillRates(int columns) {
        this.filled = new long[columns];
        for (int i = 0; i < columns; i++) {
            samples.add(new ArrayList<>(SAMPLES));
        }
    }

    void count(@Nullable String[] cells) {
        rows++;
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null && !cell.isBlank()) {
                filled[i]++;
                List<String> seen = samples.get(i);
                if (seen.size() < SAMPLES && !seen.contains(cell)) {
                    seen.add(cell);
                }
            }
        }
    }

    /** Per cent of the rows that have a value in a column. */
    long percent(int column) {
        return rows == 0 ? 0 : Math.round(100.0 * filled[column] / rows);
    }

    List<String> samples(int column) {
        return samples.get(column);
    }
}
