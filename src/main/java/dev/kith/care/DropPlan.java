package dev.kith.care;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith care drop}. */
final class DropPlan implements Command {
    /** A plan that was dropped, and how much it had made. */
    private record Dropped(Plan plan, int items) {}

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CareOptions.PLAN)
                .describe(
                        "Its rounds go with it, and so does what keeps a plan of the same name from making the same again."
                                + " The tasks that it made stay. To keep the rounds: kith care edit PLAN --pause.")
                .example("kith care drop fair-call", "no such plan any more")
                .example("kith care drop fair-call --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Dropped> written = session.change(tx -> {
            Plans plans = new Plans(tx);
            Plan plan = plans.get(arguments.get(CareOptions.PLAN));
            return new Dropped(plan, plans.drop(plan));
        });
        int items = written.value().items();
        session.did(
                Text.of(
                        "Dropped the care plan {0}{1}",
                        Printable.line(written.value().plan().name()),
                        switch (items) {
                            case 0 -> Text.of(", which had made nothing.");
                            case 1 -> Text.of(", which had made 1 task.");
                            default -> Text.of(", which had made {0} tasks.", items);
                        }),
                written);
        return ExitCode.DONE;
    }
}
