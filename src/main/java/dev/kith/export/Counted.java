package dev.kith.export;

import dev.kith.cli.Progress;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts rows as they go by, and tells of long work. */
final class Counted<T> {
    private final Stream<T> rows;
    private final @Nullable Progress progress;
    private long count;

    /** @param progress is told, or null where nobody is */
    Counted(Stream<T> rows, @Nullable Progress progress) {
        this.rows = rows;
        this.progress = progress;
    }

    Stream<T> stream() {
        return rows.peek(row -> {
            count++;
            if (progress != null) {
                progress.at(count, 0);
            }
        });
    }

    long count() {
        return count;
    }
}
