package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith care round list}. */
final class ListRounds implements Command {
    private static final Parameter<String> PLAN = CareOptions.PLAN.optional();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(PLAN)
                .shows(CareViews.ROUNDS)
                .describe(Rounds.HELP)
                .example("kith care round list", "the rounds of all plans, the newest first")
                .example("kith care round list fair-call --json", "those of one plan");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Rounds.Round> rounds = session.read(tx -> new Rounds(tx, session.now(), session.zone())
                .list(arguments.find(PLAN).map(new Plans(tx)::get).orElse(null), null));
        session.show(
                Listing.of("rounds", CareViews.ROUNDS, rounds),
                Text.of("There are no rounds yet. They begin with: kith care run"));
        return ExitCode.DONE;
    }
}
