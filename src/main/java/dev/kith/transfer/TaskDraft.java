package dev.kith.transfer;

import dev.kith.base.Due;
import dev.kith.task.Series;
import dev.kith.task.TaskState;
import dev.kith.task.Todo;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as a row of a file has it, checked.
 *
 * @param customer whose it is, as the file has it
 * @param firstDue when it was due before it was put off, or null
 * @param createdAt when it was added, or null for now
 */
record TaskDraft(
        long row,
        String customer,
        Todo todo,
        @Nullable Due firstDue,
        TaskState state,
        @Nullable Instant createdAt) implements StagedRows.Draft {
    /** What must be the same in a task that is there already. */
    static final List<String> SAME = List.of(
            "text",
            "kind",
            "due_at",
            "due_on",
            "first_due_at",
            "first_due_on",
            "owner",
            "priority",
            "state",
            "result",
            "repeat");

    static final List<String> COLUMNS = Stream.concat(
                    SAME.stream(), Stream.of("closed_at", "repeat_from_at", "repeat_from_on", "noted_at"))
            .toList();

    @Override
    public @Nullable Object[] cells() {
        Due due = todo.due();
        Series series = todo.series();
        return new @Nullable Object[] {
            todo.text(),
            todo.kind(),
            due == null ? null : due.at(),
            due == null ? null : due.day(),
            firstDue == null ? null : firstDue.at(),
            firstDue == null ? null : firstDue.day(),
            todo.owner(),
            todo.priority().word(),
            state.word(),
            state.result(),
            series == null ? null : series.repeat().text(),
            state.closedAt(),
            series == null ? null : series.from().at(),
            series == null ? null : series.from().day(),
            createdAt
        };
    }
}
