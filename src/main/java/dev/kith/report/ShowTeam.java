package dev.kith.report;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.view.Listing;

/** {@code kith report team}. */
record ShowTeam(Queries queries) implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.SINCE, Options.UNTIL, Options.QUERY)
                .shows(TeamLine.COLUMNS)
                .describe("""
                        For each of us the contacts in that time (one with several customers counts once, a note not at \
                        all) and the tasks that were done in it. First contact resolution is which part of the contacts \
                        that ended as resolved did so at once: without having been transferred, and without an earlier \
                        contact with the customer about the same topic within 30 days; contacts without a topic are about one. A task is late that was done after \
                        its time, or after its day.""")
                .example("kith report team --since -30d", "what everybody did in 30 days")
                .example("kith report team --since 2026-11 --until 2026-11 --json", "in a month, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        session.read(tx -> {
            scope.ready(tx);
            ContactFigures figures = new ContactFigures(
                    tx,
                    scope,
                    arguments.get(Options.SINCE, ContactFigures.BEGINNING),
                    arguments.get(Options.UNTIL, session.now().plusSeconds(86_400)));
            session.show(
                    Listing.of("team", TeamLine.COLUMNS, figures.team()),
                    Text.of("Nobody logged a contact or did a task then."));
            return true;
        });
        return ExitCode.DONE;
    }
}
