package dev.kith.task;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.policy.Planning;
import dev.kith.view.Card;

/** {@code kith task edit}. */
final class EditTask implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TaskOptions.ID)
                .with(TaskEdit.OPTIONS)
                .with(Planning.FORCE)
                .shows(TaskViews.LINES)
                .describe("A due time that was wrong is put right here; to put a task off, use 'kith task snooze'.\n\n"
                        + Replanning.HELP)
                .example("kith task edit 1 --owner li --priority high", "somebody else's, and pressing")
                .example("kith task edit 1 --clear due", "due at no time")
                .example("kith task edit 1 --clear repeat", "no next one any more");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (TaskEdit.OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith task edit --help'."));
        }
        long id = arguments.get(TaskOptions.ID);
        arguments.find(TaskOptions.RESULT); // may come from stdin, for which nobody else should wait
        Written<Task> written = session.change(tx -> {
            Tasks tasks = new Tasks(tx);
            Task before = tasks.get(id);
            Task after = TaskEdit.over(before, arguments, session);
            Replanning.check(before, after, tx, arguments, session);
            tasks.save(after);
            return tasks.get(id);
        });
        session.showChanged(Card.of(written.value(), TaskViews.LINES));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                Text.of(
                        same ? "Nothing to change in task {0}." : "Changed task {0}.",
                        TaskWords.named(written.value())),
                written);
        return ExitCode.DONE;
    }
}
