package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.base.Text;
import dev.kith.base.Weekdays;
import dev.kith.cli.Session;
import dev.kith.customer.Selected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sentences say of tasks. */
public final class TaskWords {

    private TaskWords() {}

    /** For whom tasks were added, and the tasks. */
    record Added(Selected selected, List<Task> tasks) {}

    /** {@code Added task 3 for Zoe Vasiliev, due Fri 2026-11-27.} */
    static String added(Added added, @Nullable Due due, Session session) {
        int count = added.tasks().size();
        if (count == 0) {
            return Text.of("No customers match.");
        }
        String what = count == 1 ? Text.of("task {0}", added.tasks().getFirst().id()) : Text.of("{0} tasks", count);
        return Text.of("Added {0} for {1}, {2}.", what, added.selected().named(), due(due, session));
    }

    /** {@code due Fri 2026-11-27 10:00}; a time that is past is said to be. */
    public static String due(@Nullable Due due, Session session) {
        if (due == null) {
            return Text.of("without a due time");
        }
        String when = due.day() != null
                ? Weekdays.with(due.day())
                : Weekdays.with(due.at().atZone(session.zone()).toLocalDateTime());
        return Text.of(
                "due {0}{1}", when, due.end(session.zone()).isBefore(session.now()) ? Text.of(", which is past") : "");
    }

    /** {@code 3 for Zoe Vasiliev}. */
    static String named(Task task) {
        return Text.of("{0} for {1}", task.id(), task.name());
    }
}
