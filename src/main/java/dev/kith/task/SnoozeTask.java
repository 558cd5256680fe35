package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.policy.Planning;
import dev.kith.view.Card;

/** {@code kith task snooze}. */
final class SnoozeTask implements Command {
    private static final Parameter<Due> WHEN = Parameter.of(
            "WHEN",
            "when it is due instead, counted from now: +3d, fri, 'tomorrow 9:00'",
            (text, session) -> session.moments().due(text));

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TaskOptions.ID, WHEN)
                .with(Planning.FORCE)
                .shows(TaskViews.LINES)
                .describe("When it was due at first is kept, however often it is put off.\n\n" + Replanning.HELP)
                .example("kith task snooze 1 +3d", "until three days from today, any time of that day")
                .example("kith task snooze 1 'tomorrow 9:00'", "until a time");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        long id = arguments.get(TaskOptions.ID);
        Due until = arguments.get(WHEN);
        Written<Task> written = session.change(tx -> {
            Tasks tasks = new Tasks(tx);
            Task before = tasks.get(id);
            if (!before.state().isOpen()) {
                throw new KithException.Conflict(
                        Text.of("Task {0} is {1}.", id, before.state().word()),
                        Text.of("To open it again: kith task edit {0} --reopen", id));
            }
            Task after = before.snoozed(until);
            Replanning.check(before, after, tx, arguments, session);
            tasks.save(after);
            return tasks.get(id);
        });
        Task task = written.value();
        session.showChanged(Card.of(task, TaskViews.LINES));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        String due = TaskWords.due(until, session);
        session.did(
                same
                        ? Text.of("Nothing to change in task {0}: it is {1} already.", TaskWords.named(task), due)
                        : Text.of("Put off task {0}: now {1}.", TaskWords.named(task), due),
                written);
        return ExitCode.DONE;
    }
}
