package dev.kith.care;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith report round}. */
public final class ReportRound implements Command {
    private static final Parameter<Period> PERIOD = CareOptions.PERIOD.optional();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CareOptions.PLAN, PERIOD)
                .shows(CareViews.ROUNDS)
                .describe(Rounds.HELP)
                .example("kith report round fair-call", "all rounds of a plan, in numbers")
                .example("kith report round fair-call 2026-11 --json", "one of them, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Rounds.Round> rounds = session.read(tx -> new Rounds(tx, session.now(), session.zone())
                .list(
                        new Plans(tx).get(arguments.get(CareOptions.PLAN)),
                        arguments.find(PERIOD).orElse(null)));
        session.show(Listing.of("rounds", CareViews.ROUNDS, rounds), "The plan made nothing for that.");
        return ExitCode.DONE;
    }
}
