package dev.kith.operation;

import dev.kith.db.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a line of a list.
 *
 * @param run the import run that it is a part of
 * @param undoes the operation that it takes back
 * @param undoneBy the undo that took it back and stands
 */
record OperationLine(
        long id,
        Instant at,
        String actor,
        String command,
        List<String> arguments,
        long inserted,
        long changed,
        @Nullable Long run,
        @Nullable Long undoes,
        @Nullable Long undoneBy) {

    static OperationLine of(Row row, List<String> arguments, @Nullable Long undoneBy) {
        return new OperationLine(
                row.number("id"),
                row.instant("at"),
                row.text("actor"),
                row.text("command"),
                arguments,
                row.number("inserted"),
                row.number("changed"),
                row.numberOrNull("run_id"),
                row.numberOrNull("undoes"),
                undoneBy);
    }
}
