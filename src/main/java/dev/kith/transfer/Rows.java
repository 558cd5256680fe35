package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the rows of a file on a thread of its own, while the caller writes those that are ready. Holds a few
 * thousand rows at a time, however long the file is.
 */
final class Rows<T> {
    private static final int CHUNK = 500;
    private static final int WAITING = 8;

    /** Makes a draft of a row; throws KithException where the row can't be taken. */
    interface Check<T> {
        T draft(RowSource.Row row);

        /** What the row is a part of, if that can be told at all; a row may have too few cells. */
        default @Nullable String group(@Nullable String[] cells) {
            return null;
        }
    }

    /** Is told, from time to time, how many rows have been taken, and how much of the file that is, from 0 to 1. */
    interface Watch {
        void read(long rows, double part);
    }

    private record Chunk<T>(List<Checked<T>> rows, @Nullable RuntimeException failure, boolean last) {}

    private final RowSource source;
    private final FillRates fill;
    private final Check<T> check;
    private final Watch watch;
    private final BlockingQueue<Chunk<T>> queue = new ArrayBlockingQueue<>(WAITING);

    Rows(RowSource source, FillRates fill, Check<T> check, Watch watch) {
        this.source = source;
        this.fill = fill;
        this.check = check;
        this.watch = watch;
    }

    /** Gives every row, in the order of the file, to the consumer, on the caller's thread. */
    void forEach(Consumer<Checked<T>> consumer) {
        Thread reader = Thread.ofPlatform().daemon().name("kith-reader").start(Text.carried(this::read));
        long rows = 0;
        try {
            for (boolean more = true; more; ) {
                Chunk<T> chunk = queue.take();
                chunk.rows().forEach(consumer);
                rows += chunk.rows().size();
                watch.read(rows, source.part());
                if (chunk.failure() != null) {
                    throw chunk.failure();
                }
                more = !chunk.last();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KithException.Cancelled(Text.of("Interrupted; nothing was changed."));
        } finally {
            reader.interrupt();
        }
    }

    private void read() {
        List<Checked<T>> chunk = new ArrayList<>(CHUNK);
        RuntimeException failure = null;
        try {
            try {
                for (RowSource.Row row = source.next(); row != null; row = source.next()) {
                    chunk.add(checked(row));
                    if (chunk.size() == CHUNK) {
                        queue.put(new Chunk<>(chunk, null, false));
                        chunk = new ArrayList<>(CHUNK);
                    }
                }
            } catch (RuntimeException e) {
                failure = e;
            }
            queue.put(new Chunk<>(chunk, failure, true));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Checked<T> checked(RowSource.Row row) {
        String problem = row.problem();
        if (problem != null) {
            return rejected(row, "ragged", problem);
        }
        @Nullable String[] cells = row.cells();
        fill.count(cells);
        for (String cell : cells) {
            if (cell != null && cell.indexOf('\0') >= 0) {
                return rejected(row, "nul", Text.of("A cell has a NUL character in it."));
            }
        }
        try {
            return new Checked<>(row.number(), row.line(), check.draft(row), null);
        } catch (RejectedRow e) {
            return rejected(row, e.code(), String.valueOf(e.getMessage()));
        } catch (KithException e) {
            return rejected(row, "invalid", String.valueOf(e.getMessage()));
        }
    }

    private Checked<T> rejected(RowSource.Row row, String code, String reason) {
        // SQLite takes a text with a NUL character to end there.
        String cells = code.equals("nul") ? null : Framed.cells(row.cells());
        return new Checked<>(
                row.number(),
                row.line(),
                null,
                new Rejection(row.number(), row.line(), code, reason, check.group(row.cells()), cells));
    }
}
