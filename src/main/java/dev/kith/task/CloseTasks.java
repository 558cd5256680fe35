package dev.kith.task;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.LinkedHashSet;
import java.util.List;

/** {@code kith task done} and {@code kith task drop}. */
final class CloseTasks implements Command {
    private static final Parameter<Long> IDS = TaskOptions.ID.some();

    private final Closing closing;

    CloseTasks(Closing closing) {
        this.closing = closing;
    }

    @Override
    public Spec spec() {
        Spec spec = Spec.changing()
                .takes(IDS)
                .with(TaskOptions.RESULT)
                .shows(TaskViews.LINES)
                .describe("A lone - reads the numbers from stdin. 'kith undo' opens them again, and so does"
                        + " 'kith task edit ID --reopen'. The next one of a task that repeats is made at the same time, and an"
                        + " undo takes back both.");
        return closing == Closing.DONE
                ? spec.example("kith task done 1 -m 'Wants two dozen in March'", "one, with what came of it")
                        .example("kith task list --kind callback --format ids | kith task done -", "those on stdin")
                : spec.example("kith task drop 1 -m 'Has moved away'", "one, with the reason")
                        .example("kith task list --overdue --format ids | kith task drop -", "those on stdin");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Long> ids = List.copyOf(new LinkedHashSet<>(arguments.all(IDS)));
        String given = arguments.orNull(TaskOptions.RESULT);
        String result = given == null || given.isBlank() ? null : given.strip();
        Written<Closing.Closed> written = session.change(
                tx -> closing.close(new Tasks(tx), ids, session.now().atZone(session.zone()), result));
        session.showChanged(Listing.of("tasks", TaskViews.LINES, written.value().tasks()));
        session.did(closing.sentence(written.value(), session), written);
        return ExitCode.DONE;
    }
}
