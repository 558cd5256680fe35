package dev.kith.task;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.db.Where;
import java.time.LocalDate;
import java.util.List;

/** Which tasks a list is about, by what they say themselves. */
final class TaskChoice {
    private static final Option<String> STATE =
            Option.choice("--state", "in which state: open (as a rule), done or dropped", TaskState.WORDS);
    private static final Option<Boolean> ALL = Option.flag("--all", "in any state");
    private static final Option<Boolean> OVERDUE = Option.flag("--overdue", "only those whose time, or day, is past");

    static final List<Option<?>> OPTIONS = List.of(
            Options.OWNER, TaskOptions.KIND, TaskOptions.PRIORITY, Options.SINCE, Options.UNTIL, OVERDUE, STATE, ALL);

    private TaskChoice() {}

    /** Whether all of them are open; throws KithException.Usage where what is asked for contradicts itself. */
    static boolean isOpen(Arguments arguments) {
        if (arguments.has(STATE) && arguments.has(ALL)) {
            throw new KithException.Usage(Text.of("--state and --all contradict each other."), null);
        }
        return !arguments.has(ALL) && arguments.get(STATE, "open").equals("open");
    }

    /** The condition on a task {@code t}. */
    static Where of(Arguments arguments, Session session) {
        Where state = arguments.has(ALL) ? Where.ALL : Where.of("t.state = ?", arguments.get(STATE, "open"));
        Where overdue = arguments.has(OVERDUE) ? overdue(session) : Where.ALL;
        return state.and(arguments.where(Options.OWNER, "t.owner = ? COLLATE NOCASE"))
                .and(arguments.where(TaskOptions.KIND, "t.kind = ? COLLATE NOCASE"))
                .and(arguments.where(TaskOptions.PRIORITY, "t.priority = ?"))
                .and(arguments.where(Options.SINCE, "t.due_at >= ?"))
                .and(arguments.where(Options.UNTIL, "t.due_at < ?"))
                .and(overdue);
    }

    private static Where overdue(Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        return Where.of("t.due_at < ?", session.now()).and(Where.of("(t.due_on IS NULL OR t.due_on < ?)", today));
    }
}
