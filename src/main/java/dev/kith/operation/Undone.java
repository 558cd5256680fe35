package dev.kith.operation;

import dev.kith.base.Text;
import dev.kith.db.Undo;
import org.jspecify.annotations.Nullable;

/**
 * An operation that was taken back, as a whole or in part.
 *
 * @param undo the operation that did it, or null where nothing was changed
 */
record Undone(long operation, String command, @Nullable Long undo, Undo.Outcome outcome) {

    /** What was taken back, in words: {@code 214 rows}. */
    String amount() {
        String rows = outcome.rows() + (outcome.rows() == 1 ? Text.of(" row") : Text.of(" rows"));
        String entries = outcome.reversed()
                + (outcome.reversed() == 1 ? Text.of(" entry reversed") : Text.of(" entries reversed"));
        if (outcome.reversed() == 0) {
            return rows;
        }
        return outcome.rows() == 0 ? entries : rows + ", " + entries;
    }

    boolean isNothing() {
        return outcome.isNothing();
    }
}
