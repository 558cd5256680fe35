package dev.kith.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import that was made, in one operation or in batches.
 *
 * @param finished null where it was stopped in the middle
 * @param operations how many operations it is
 * @param undone how many of them are taken back
 * @param mapping a line {@code field=column} for each column that was taken
 */
record ImportRun(
        long id,
        String kind,
        String file,
        @Nullable String sha256,
        Instant started,
        @Nullable Instant finished,
        Totals totals,
        long operations,
        long undone,
        String mapping) {

    /** An operation of a run, and the undo that took it back. */
    record Part(
            long operation,
            Instant at,
            String actor,
            @Nullable Long undoneBy) {}

    /** A field and the column it was taken from. */
    record Taken(String column, String field) {}

    /** What there is to say of it in a word. */
    String state() {
        if (operations > 0 && undone == operations) {
            return "undone";
        }
        if (undone > 0) {
            return "partly undone";
        }
        return finished == null ? "unfinished" : "done";
    }

    List<Taken> taken() {
        List<Taken> taken = new ArrayList<>();
        mapping.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                taken.add(new Taken(line.substring(equals + 1), line.substring(0, equals)));
            }
        });
        return taken;
    }
}
