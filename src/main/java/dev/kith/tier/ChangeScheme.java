package dev.kith.tier;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.programme.Programme;
import dev.kith.view.Card;
import java.util.List;

/** {@code kith points tier scheme}. */
final class ChangeScheme implements Command {
    private static final Parameter<String> LIMITS = Parameter.text(
                    "LIMIT", "from how much on each tier but the lowest is reached")
            .any();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(LIMITS)
                .with(TierOptions.SCHEME)
                .with(TierOptions.PROGRAMME)
                .shows(TierViews.SCHEME)
                .describe(
                        "Without anything to change it is shown. Windows that have begun go on to their end, and what is counted when they end is what is counted then.\n\n"
                                + Explained.SCHEME)
                .example("kith points tier scheme", "how tiers are reached and lost")
                .example("kith points tier scheme --downgrade by-balance", "who falls does so at once")
                .example("kith points tier scheme 5 12 30 --by orders", "by something else, with limits in it");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean shown = !arguments.has(LIMITS) && TierOptions.SCHEME.stream().noneMatch(arguments::has);
        if (shown) {
            session.show(Card.of(
                    session.read(tx -> {
                        Programme programme = TierOptions.programme(arguments, tx);
                        return new TierViews.SchemeLine(programme.name(), new Schemes(tx).get(programme));
                    }),
                    TierViews.SCHEME));
            return ExitCode.DONE;
        }
        Written<TierViews.SchemeLine> written = session.change(tx -> change(tx, arguments, session));
        session.showChanged(Card.of(written.value(), TierViews.SCHEME));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                same
                        ? Text.of("Nothing to change in how tiers are reached.")
                        : Text.of("Changed how tiers are reached."),
                written);
        return ExitCode.DONE;
    }

    private static TierViews.SchemeLine change(Tx tx, Arguments arguments, Session session) {
        Programme programme = TierOptions.programme(arguments, tx);
        Schemes schemes = new Schemes(tx);
        Scheme before = schemes.get(programme);
        Scheme after = new Scheme(
                programme.id(),
                arguments.find(TierOptions.BY).map(Measure::of).orElse(before.measure()),
                arguments.get(TierOptions.WINDOW, before.window()),
                arguments.find(TierOptions.DOWNGRADE).map(Downgrade::of).orElse(before.downgrade()));
        List<Long> limits = arguments.each(LIMITS).stream()
                .map(limit -> after.measure().parse(limit, session.currency()))
                .toList();
        if (!limits.isEmpty() || after.measure() != before.measure()) {
            new Tiers(tx, programme.id()).begin(limits, after.measure());
        }
        schemes.save(after);
        return new TierViews.SchemeLine(programme.name(), after);
    }
}
