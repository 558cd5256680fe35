package dev.kith.task;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import org.jspecify.annotations.Nullable;

/** What --repeat makes of a task. */
final class TaskRepeat {
    private TaskRepeat() {}

    /** A task as the first of its series; throws KithException.Invalid where nothing would follow it. */
    static Todo of(Todo todo, @Nullable Repeat repeat, Session session) {
        if (repeat == null) {
            return todo;
        }
        if (todo.due() == null) {
            throw new KithException.Invalid(
                    Text.of("A task that repeats needs a time at which it is due."),
                    Text.of("Add --due: --due fri, --due '+3d 10:00'."));
        }
        Todo first = todo.repeating(repeat);
        Series series = first.series();
        if (series != null && series.next(series.from(), session.now(), session.zone()) == null) {
            throw new KithException.Invalid(Text.of("By this rule nothing comes after the first one."), Repeat.HOW);
        }
        return first;
    }
}
