package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.time.LocalDate;
import java.util.List;

/** {@code kith care run}. */
final class RunPlans implements Command {
    private final Queries queries;

    RunPlans(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CareOptions.PLANS)
                .with(Planning.FORCE)
                .shows(CareViews.MADE)
                .describe("""
                        For cron, once a day: it makes the tasks for which it is time, in one operation, and asks nothing. \
                        To run it again makes nothing twice, also when two run at once, and a task that was dropped \
                        is not made again. Without names it runs all plans that are not paused. It \
                        leaves out whom the contact policy forbids to contact by the plan's channel on the day, \
                        until it does not any more. What it would make: 'kith care \
                        preview'.""")
                .example("kith care run", "all plans")
                .example("kith care run fair-call --dry-run --json", "what a plan would make, in numbers");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        Planning planning = Planning.of(arguments, today, session, queries);
        Written<List<Planning.Made>> written = session.change(planning::run);
        session.showChanged(Listing.of("plans", CareViews.MADE, written.value()));
        String leftOut = Planning.leftOut(
                written.value().stream().mapToInt(Planning.Made::leftOut).sum());
        session.did(sentence(written.value()) + (leftOut.isEmpty() ? "" : " " + leftOut), written);
        return ExitCode.DONE;
    }

    private static String sentence(List<Planning.Made> made) {
        if (made.isEmpty()) {
            return Text.of("There are no care plans to run. For those of the practice: kith care init");
        }
        int tasks = made.stream().mapToInt(Planning.Made::tasks).sum();
        long plans = made.stream().filter(plan -> plan.tasks() > 0).count();
        return switch (tasks) {
            case 0 -> Text.of("There is nothing new to do.");
            case 1 -> Text.of("Made 1 task.");
            default ->
                Text.of("Made {0} tasks by {1}{2}", tasks, plans, plans == 1 ? Text.of(" plan.") : Text.of(" plans."));
        };
    }
}
