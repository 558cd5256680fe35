package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.programme.Programme;
import dev.kith.view.Card;

/** {@code kith points tier define}. */
final class DefineTier implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TierOptions.NAME)
                .with(TierOptions.REACH, TierOptions.MULTIPLIER, TierOptions.BENEFITS, TierOptions.PROGRAMME)
                .shows(TierViews.LINES)
                .describe("Who has enough for it gets it by the next 'kith points tier run', or with the next order.")
                .example(
                        "kith points tier define platinum --reach 3000 --multiplier 1.5 --benefits 'free delivery'",
                        "between two others, with what it brings")
                .example("kith points tier define platinum --reach 3000 --dry-run", "what would be there");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String reach = arguments.orNull(TierOptions.REACH);
        if (reach == null) {
            throw new KithException.Usage(
                    Text.of("A tier needs a limit from which on it is reached."),
                    Text.of("Add --reach LIMIT to the same command."));
        }
        Written<TierViews.Line> written = session.change(tx -> define(tx, reach, arguments, session));
        session.showChanged(Card.of(written.value(), TierViews.LINES));
        session.did(
                Text.of(
                        "Defined the tier {0}, from {1} on.",
                        Printable.line(written.value().tier().name()),
                        written.value().reach()),
                written);
        return ExitCode.DONE;
    }

    private static TierViews.Line define(Tx tx, String reach, Arguments arguments, Session session) {
        Programme programme = TierOptions.programme(arguments, tx);
        Scheme scheme = new Schemes(tx).get(programme);
        Tier tier = new Tier(
                0,
                arguments.get(TierOptions.NAME),
                scheme.measure().parse(reach, session.currency()),
                arguments.get(TierOptions.MULTIPLIER, Tier.ONCE),
                arguments.orNull(TierOptions.BENEFITS));
        return new TierViews.Line(
                new Tiers(tx, programme.id()).add(tier, session.now()), scheme, session.currency(), 0);
    }
}
