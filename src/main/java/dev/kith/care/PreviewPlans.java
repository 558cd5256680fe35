package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.view.Listing;
import java.time.LocalDate;

/** {@code kith care preview}. */
final class PreviewPlans implements Command {
    private final Queries queries;

    PreviewPlans(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CareOptions.PLANS)
                .with(Options.UNTIL, Planning.FORCE)
                .shows(CareViews.PLANNED)
                .describe(
                        "With --until also what runs until then would make if nothing else happened: nobody is reached,"
                                + " orders nothing, enters nothing.")
                .example("kith care preview", "what a run would make now")
                .example("kith care preview fair-call --until +30d --json", "what is to come in thirty days");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate until = arguments
                .get(Options.UNTIL, session.now().plusSeconds(1))
                .minusSeconds(1)
                .atZone(session.zone())
                .toLocalDate();
        Planning planning = Planning.of(arguments, until, session, queries);
        Planning.Ahead ahead = session.read(planning::preview);
        session.show(Listing.of("tasks", CareViews.PLANNED, ahead.tasks()), Text.of("There is nothing new to do."));
        if (ahead.leftOut() > 0) {
            session.say(Planning.leftOut(ahead.leftOut()));
        }
        return ExitCode.DONE;
    }
}
