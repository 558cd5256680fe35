package dev.kith.care;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** {@code kith care show}. */
final class ShowPlan implements Command {
    private static final int ROUNDS = 12;

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CareOptions.PLAN)
                .shows(CareViews.CARD)
                .example("kith care show fair-call", "a plan, and its last twelve rounds")
                .example("kith care show fair-call --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Plan plan = new Plans(tx).get(arguments.get(CareOptions.PLAN));
            List<Rounds.Round> rounds = new Rounds(tx, session.now(), session.zone())
                    .list(plan, null).stream().limit(ROUNDS).toList();
            session.show(new Card<>(
                    plan,
                    CareViews.CARD,
                    List.of(new Section("rounds", "Rounds", Listing.of("rounds", CareViews.ROUNDS, rounds)))));
            return true;
        });
        return ExitCode.DONE;
    }
}
