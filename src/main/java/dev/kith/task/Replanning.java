package dev.kith.task;

import dev.kith.cli.Arguments;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.policy.Planning;
import java.util.Objects;

/** Asks the contact policy of tasks that are planned anew: for another time, as another kind, or once more. */
final class Replanning {
    static final String HELP = """
            A task of a kind that is a contact (callback, or a channel) can't be moved past the contact policy of its \
            customer without --force: see 'kith policy show'.""";

    private Replanning() {}

    /**
     * Checks what is to become of a task; what stays as it was planned is not asked about again.
     *
     * @throws dev.kith.base.KithException.Conflict where something speaks against it, and nobody forces it
     */
    static void check(Task before, Task after, Tx tx, Arguments arguments, Session session) {
        if (!arguments.has(Planning.FORCE) && after.state().isOpen() && isAnew(before, after)) {
            Todo todo = after.todo();
            new Planning(tx, session).check(after.customer(), todo.kind(), todo.due());
        }
    }

    private static boolean isAnew(Task before, Task after) {
        return !before.state().isOpen()
                || !Objects.equals(before.todo().due(), after.todo().due())
                || !Objects.equals(before.todo().kind(), after.todo().kind());
    }
}
