package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How tasks are closed. */
enum Closing {
    DONE("done"),
    DROPPED("dropped");

    private final String word;

    Closing(String word) {
        this.word = word;
    }

    /**
     * What came of closing tasks.
     *
     * @param tasks all that were named, as they are now
     * @param changed how many of them were not closed so before
     * @param next those that come after them
     */
    record Closed(List<Task> tasks, int changed, List<Task> next) {}

    /** Closes tasks; throws KithException.NotFound where there is none of a number. */
    Closed close(Tasks tasks, List<Long> ids, ZonedDateTime time, @Nullable String result) {
        Instant now = time.toInstant();
        List<Task> closed = new ArrayList<>();
        List<Task> next = new ArrayList<>();
        int changed = 0;
        for (long id : ids) {
            Task before = tasks.get(id);
            Task after = before.in(over(before.state(), now, result));
            if (!after.equals(before)) {
                tasks.save(after);
                changed++;
                Due due = before.state().isOpen() ? before.next(time) : null;
                if (due != null) {
                    tasks.follow(after, due, now).ifPresent(next::add);
                }
            }
            closed.add(after);
        }
        return new Closed(closed, changed, next);
    }

    /** The state of a task that was in another; one that is closed so already keeps its time, and what is said. */
    private TaskState over(TaskState before, Instant now, @Nullable String result) {
        Instant closed = before.word().equals(word) ? before.closedAt() : null;
        Instant at = closed == null ? now : closed;
        String said = closed != null && result == null ? before.result() : result;
        return this == DONE ? new TaskState.Done(at, said) : new TaskState.Dropped(at, said);
    }

    /** {@code Task 3 for Zoe is done. The next one is task 4, due Tue 2026-12-01.} */
    String sentence(Closed closed, Session session) {
        List<Task> next = closed.next();
        return closing(closed)
                + switch (next.size()) {
                    case 0 -> "";
                    case 1 ->
                        Text.of(
                                " The next one is task {0}, {1}.",
                                next.getFirst().id(),
                                TaskWords.due(next.getFirst().todo().due(), session));
                    default -> Text.of(" For {0} of them there is a next one.", next.size());
                };
    }

    private String closing(Closed closed) {
        int count = closed.tasks().size();
        if (count == 0) {
            return Text.of("No tasks were named.");
        }
        String state = Text.word(word);
        if (count == 1) {
            return Text.of(
                    closed.changed() == 0 ? "Task {0} is {1} already." : "Task {0} is {1}.",
                    TaskWords.named(closed.tasks().getFirst()),
                    state);
        }
        int before = count - closed.changed();
        if (closed.changed() == 0) {
            return Text.of("{0} tasks are {1} already.", count, state);
        }
        return before == 0
                ? Text.of("{0} tasks are {1}.", count, state)
                : Text.counted(
                        before,
                        "{1} tasks are {2} ({0} was already).",
                        "{1} tasks are {2} ({0} were already).",
                        count,
                        state);
    }
}
