package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.view.Recurrence;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as the database has it.
 *
 * @param customer the customer's id
 * @param name the customer's name
 * @param firstDue when it was due before it was put off, or null where it never was
 */
public record Task(
        long id,
        long customer,
        String name,
        Todo todo,
        @Nullable Due firstDue,
        TaskState state,
        Instant createdAt) {

    /** The same in another state. */
    Task in(TaskState other) {
        return new Task(id, customer, name, todo, firstDue, other, createdAt);
    }

    /** The same with other things to do. */
    Task with(Todo other) {
        return new Task(id, customer, name, other, firstDue, state, createdAt);
    }

    /** When the next one of its series is due after it was closed at a time; null where there is none. */
    @Nullable
    Due next(ZonedDateTime closed) {
        Series series = todo.series();
        Due due = firstDue != null ? firstDue : todo.due();
        return series == null || due == null ? null : series.next(due, closed.toInstant(), closed.getZone());
    }

    /** How it comes again while it is open, or null. */
    @Nullable
    Recurrence recurrence() {
        Series series = todo.series();
        Due due = todo.due();
        return series == null || due == null || !state.isOpen() ? null : zone -> series.rule(due, zone);
    }

    /** The same, put off: when it was due at first is kept. */
    Task snoozed(Due until) {
        Due first = firstDue == null && !until.equals(todo.due()) ? todo.due() : firstDue;
        return new Task(id, customer, name, todo.due(until), first, state, createdAt);
    }
}
