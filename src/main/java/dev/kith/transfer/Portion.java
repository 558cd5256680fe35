package dev.kith.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next rows of a source, not more than a number of them; the source goes on after it. */
final class Portion implements RowSource {
    private final RowSource source;
    private long most;
    private @Nullable Row ahead;
    private boolean ended;

    Portion(RowSource source) {
        this.source = source;
    }

    /** Lets through so many more. */
    void allow(long rows) {
        most = rows;
    }

    /** Whether there are rows after those that were let through. */
    boolean more() {
        if (ahead == null && !ended) {
            ahead = source.next();
            ended = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public @Nullable Row next() {
        if (most == 0 || !more()) {
            return null;
        }
        Row row = ahead;
        ahead = null;
        most--;
        return row;
    }

    @Override
    public List<String> columns() {
        return source.columns();
    }

    @Override
    public String format() {
        return source.format();
    }

    @Override
    public double part() {
        return source.part();
    }

    @Override
    public @Nullable String fileOf(long row) {
        return source.fileOf(row);
    }

    @Override
    public void close() {
        source.close();
    }
}
