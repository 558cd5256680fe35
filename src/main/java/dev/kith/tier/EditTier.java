package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.programme.Programme;
import dev.kith.view.Card;
import java.util.List;

/** {@code kith points tier edit}. */
final class EditTier implements Command {
    private static final List<Option<?>> OPTIONS = List.of(
            TierOptions.NEW_NAME, TierOptions.REACH, TierOptions.MULTIPLIER, TierOptions.BENEFITS, Options.CLEAR);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TierOptions.TIER)
                .with(OPTIONS)
                .with(TierOptions.PROGRAMME)
                .shows(TierViews.LINES)
                .describe(
                        "Who has it keeps it until its window ends, also where its limit is higher now; who has enough for it"
                                + " gets it by the next 'kith points tier run'.")
                .example("kith points tier edit gold --multiplier 1.5 --benefits 'a call each month'", "what it brings")
                .example("kith points tier edit silver --reach 750", "from another limit on");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith points tier edit --help'."));
        }
        Written<TierViews.Line> written = session.change(tx -> edit(tx, arguments, session));
        session.showChanged(Card.of(written.value(), TierViews.LINES));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                Text.of(
                        same ? "Nothing to change in the tier {0}." : "Changed the tier {0}.",
                        Printable.line(written.value().tier().name())),
                written);
        return ExitCode.DONE;
    }

    private static TierViews.Line edit(Tx tx, Arguments arguments, Session session) {
        Programme programme = TierOptions.programme(arguments, tx);
        Scheme scheme = new Schemes(tx).get(programme);
        Tiers tiers = new Tiers(tx, programme.id());
        Tier before = tiers.get(arguments.get(TierOptions.TIER));
        String reach = arguments.orNull(TierOptions.REACH);
        long threshold = reach == null ? before.threshold() : scheme.measure().parse(reach, session.currency());
        if (before.threshold() == 0 && threshold != 0) {
            throw new KithException.Conflict(
                    Text.of(
                            "{0} is the tier of all who reach no other one: it begins at 0.",
                            Printable.line(before.name())),
                    Text.of("Define a further one: kith points tier define NAME --reach {0}", reach));
        }
        Changes changes = new Changes(arguments);
        Tier after = new Tier(
                before.id(),
                arguments.get(TierOptions.NEW_NAME, before.name()),
                threshold,
                arguments.get(TierOptions.MULTIPLIER, before.multiplier()),
                changes.text(TierOptions.BENEFITS, before.benefits()));
        changes.refuseUnknown(List.of("benefits"));
        return TierFigures.line(tx, scheme, tiers.save(after), session);
    }
}
