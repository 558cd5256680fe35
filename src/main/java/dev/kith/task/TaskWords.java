package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.cli.Session;
import dev.kith.customer.Selected;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sentences say of tasks. */
public final class TaskWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    private TaskWords() {}

    /** For whom tasks were added, and the tasks. */
    record Added(Selected selected, List<Task> tasks) {}

    /** {@code Added task 3 for Zoe Vasiliev, due Fri 2026-11-27.} */
    static String added(Added added, @Nullable Due due, Session session) {
        int count = added.tasks().size();
        if (count == 0) {
            return "No customers match.";
        }
        String what = count == 1 ? "task " + added.tasks().getFirst().id() : count + " tasks";
        return "Added " + what + " for " + added.selected().named() + ", " + due(due, session) + ".";
    }

    /** {@code due Fri 2026-11-27 10:00}; a time that is past is said to be. */
    public static String due(@Nullable Due due, Session session) {
        if (due == null) {
            return "without a due time";
        }
        String when =
                due.day() != null ? DAY.format(due.day()) : TIME.format(due.at().atZone(session.zone()));
        return "due " + when + (due.end(session.zone()).isBefore(session.now()) ? ", which is past" : "");
    }

    /** {@code 3 for Zoe Vasiliev}. */
    static String named(Task task) {
        return task.id() + " for " + task.name();
    }
}
