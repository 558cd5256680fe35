package dev.kith.operation;

import dev.kith.base.Text;
import dev.kith.db.Undo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation that was taken back, as a whole or in part.
 *
 * @param undo the operation that did it, or null where nothing was changed
 */
record Undone(long operation, String command, @Nullable Long undo, Undo.Outcome outcome) {

    /** What was taken back, in words: {@code 214 rows}. */
    String amount() {
        String rows = Text.things(outcome.rows(), Text.later("{0} rows"));
        String entries = Text.counted(outcome.reversed(), "{0} entry reversed", "{0} entries reversed");
        if (outcome.reversed() == 0) {
            return rows;
        }
        return outcome.rows() == 0 ? entries : Text.list(List.of(rows, entries));
    }

    boolean isNothing() {
        return outcome.isNothing();
    }
}
