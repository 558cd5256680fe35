package dev.kith.task;

import dev.kith.base.KithException;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edit makes of a task: what is given replaces, what is to be cleared goes, all else stays. */
final class TaskEdit {
    private static final Option<String> TEXT = Option.text("--text", "TEXT", "what is to be done");
    private static final Option<Boolean> REOPEN = Option.flag("--reopen", "it is yet to be done after all");

    static final List<Option<?>> OPTIONS = List.of(
            TEXT,
            TaskOptions.DUE,
            TaskOptions.KIND,
            Options.OWNER,
            TaskOptions.PRIORITY,
            TaskOptions.RESULT,
            REOPEN,
            Options.CLEAR);

    private static final List<String> CLEARED = List.of("due", "kind", "owner", "result");

    private TaskEdit() {}

    /** A task as it was, with what the options say put in its place. */
    static Task over(Task before, Arguments arguments) {
        Changes changes = new Changes(arguments);
        Todo todo = before.todo();
        Todo other = new Todo(
                arguments.get(TEXT, todo.text()),
                changes.text(TaskOptions.KIND, todo.kind()),
                changes.value(TaskOptions.DUE, todo.due()),
                changes.text(Options.OWNER, todo.owner()),
                arguments.find(TaskOptions.PRIORITY).map(Priority::of).orElse(todo.priority()),
                todo.contact());
        TaskState state = arguments.has(REOPEN) ? new TaskState.Open() : before.state();
        String result = changes.text(TaskOptions.RESULT, state.result());
        changes.refuseUnknown(CLEARED);
        return before.with(other).in(withResult(state, result, before.id()));
    }

    private static TaskState withResult(TaskState state, @Nullable String result, long id) {
        return switch (state) {
            case TaskState.Open open -> {
                if (result != null) {
                    throw new KithException.Conflict(
                            "Task " + id + " is open, so nothing came of it yet.",
                            "To close it: kith task done " + id + " -m 'TEXT'");
                }
                yield open;
            }
            case TaskState.Done done -> new TaskState.Done(done.closedAt(), result);
            case TaskState.Dropped dropped -> new TaskState.Dropped(dropped.closedAt(), result);
        };
    }
}
