package dev.kith.task;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an edit makes of a task: what is given replaces, what is to be cleared goes, all else stays. */
final class TaskEdit {
    private static final Option<String> TEXT = Option.text("--text", "TEXT", "what is to be done");
    private static final Option<Boolean> REOPEN = Option.flag("--reopen", "it is yet to be done after all");

    static final List<Option<?>> OPTIONS = List.of(
            TEXT,
            TaskOptions.DUE,
            TaskOptions.REPEAT,
            TaskOptions.KIND,
            Options.OWNER,
            TaskOptions.PRIORITY,
            TaskOptions.RESULT,
            REOPEN,
            Options.CLEAR);

    private static final List<String> CLEARED = List.of("due", "kind", "owner", "repeat", "result");

    private TaskEdit() {}

    /** A task as it was, with what the options say put in its place. */
    static Task over(Task before, Arguments arguments, Session session) {
        Changes changes = new Changes(arguments);
        Todo todo = before.todo();
        Todo other = new Todo(
                arguments.get(TEXT, todo.text()),
                changes.text(TaskOptions.KIND, todo.kind()),
                changes.value(TaskOptions.DUE, todo.due()),
                changes.text(Options.OWNER, todo.owner()),
                arguments.find(TaskOptions.PRIORITY).map(Priority::of).orElse(todo.priority()),
                todo.contact(),
                null);
        Todo repeating = repeating(todo, other, changes, session);
        TaskState state = arguments.has(REOPEN) ? new TaskState.Open() : before.state();
        String result = changes.text(TaskOptions.RESULT, state.result());
        changes.refuseUnknown(CLEARED);
        if (arguments.has(TaskOptions.REPEAT) && !state.isOpen()) {
            throw new KithException.Conflict(
                    Text.of("Task {0} is {1}, so nothing comes after it any more.", before.id(), state.word()),
                    Text.of("To open it again: kith task edit {0} --reopen", before.id()));
        }
        return before.with(repeating).in(withResult(state, result, before.id()));
    }

    /** Another time or rule begins another series. */
    private static Todo repeating(Todo before, Todo after, Changes changes, Session session) {
        Series series = before.series();
        Repeat old = series == null ? null : series.repeat();
        Repeat repeat = changes.value(TaskOptions.REPEAT, old);
        boolean same = Objects.equals(before.due(), after.due()) || after.due() == null;
        return Objects.equals(repeat, old) && same ? after.in(series) : TaskRepeat.of(after, repeat, session);
    }

    private static TaskState withResult(TaskState state, @Nullable String result, long id) {
        return switch (state) {
            case TaskState.Open open -> {
                if (result != null) {
                    throw new KithException.Conflict(
                            Text.of("Task {0} is open, so nothing came of it yet.", id),
                            Text.of("To close it: kith task done {0} -m 'TEXT'", id));
                }
                yield open;
            }
            case TaskState.Done done -> new TaskState.Done(done.closedAt(), result);
            case TaskState.Dropped dropped -> new TaskState.Dropped(dropped.closedAt(), result);
        };
    }
}
