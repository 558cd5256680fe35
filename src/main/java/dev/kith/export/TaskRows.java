package dev.kith.export;

import dev.kith.base.Due;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tasks for the selected customers, in the order in which they were added. */
final class TaskRows {
    private static final String TASKS = """
            SELECT t.*, %s FROM task t CROSS JOIN selected_customer s ON s.id = t.customer_id
            CROSS JOIN customer c ON c.id = s.id ORDER BY t.id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;

    TaskRows(Tx tx) {
        this.tx = tx;
    }

    /** A task. */
    record Task(
            Whose whose,
            String text,
            @Nullable String kind,
            @Nullable Due due,
            @Nullable Due firstDue,
            @Nullable String owner,
            String priority,
            String state,
            @Nullable Instant closedAt,
            @Nullable String result,
            @Nullable String repeat,
            @Nullable Due repeatFrom,
            Instant createdAt) {}

    /** The rows; the stream must be closed. */
    Stream<Task> stream() {
        return tx.stream(TASKS, TaskRows::task);
    }

    private static @Nullable Due due(Row row, String at, String on) {
        Instant instant = row.instantOrNull(at);
        return instant == null ? null : new Due(instant, row.dateOrNull(on));
    }

    private static Task task(Row row) {
        return new Task(
                Whose.of(row),
                row.text("text"),
                row.textOrNull("kind"),
                due(row, "due_at", "due_on"),
                due(row, "first_due_at", "first_due_on"),
                row.textOrNull("owner"),
                row.text("priority"),
                row.text("state"),
                row.instantOrNull("closed_at"),
                row.textOrNull("result"),
                row.textOrNull("repeat"),
                due(row, "repeat_from_at", "repeat_from_on"),
                row.instant("created_at"));
    }
}
