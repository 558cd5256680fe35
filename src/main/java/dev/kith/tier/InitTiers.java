package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
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
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points tier init}. */
final class InitTiers implements Command {
    private static final List<String> NAMES = List.of("regular", "silver", "gold", "diamond");
    private static final Parameter<String> LIMITS = Parameter.text(
                    "LIMIT", "from how much on silver, gold and diamond are reached")
            .any();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(LIMITS)
                .with(TierOptions.SCHEME)
                .with(TierOptions.PROGRAMME)
                .shows(TierViews.LINES)
                .describe(Explained.SCHEME)
                .example(
                        "kith points tier init 500 2000 5000 --by spend --window 12mo --downgrade one-level --db shop.db",
                        "for what was spent in twelve months")
                .example(
                        "kith points tier init 1000 4000 10000 --by points --window year --downgrade by-balance --db shop.db",
                        "for points earned in a year of the calendar");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        SchemeQuestions questions = new SchemeQuestions(arguments, session);
        List<String> limits = questions.limits(arguments.each(LIMITS), NAMES.subList(1, NAMES.size()));
        Scheme scheme = questions.scheme();
        Written<List<TierViews.Line>> written = session.change(tx -> {
            Programme programme = TierOptions.programme(arguments, tx);
            return init(tx, programme, scheme.of(programme.id()), limits, session);
        });
        session.showChanged(Listing.of("tiers", TierViews.LINES, written.value()));
        session.did(
                Text.of(
                        "Made the tiers {0}. Who has which is told by: kith points tier run.",
                        String.join(", ", NAMES)),
                written);
        return ExitCode.DONE;
    }

    private static List<TierViews.Line> init(
            Tx tx, Programme programme, Scheme scheme, List<String> limits, Session session) {
        Schemes schemes = new Schemes(tx);
        if (schemes.find(programme).isPresent()) {
            throw new KithException.Conflict(
                    Text.of("The programme {0} has tiers already.", Printable.line(programme.name())),
                    Text.of(
                            "See 'kith points tier list', and 'kith points tier scheme --help' to change how they are reached."));
        }
        schemes.add(scheme);
        Tiers tiers = new Tiers(tx, programme.id());
        for (int place = 0; place < NAMES.size(); place++) {
            tiers.add(new Tier(0, NAMES.get(place), place, Tier.ONCE, null), session.now());
        }
        tiers.begin(
                limits.stream()
                        .map(limit -> scheme.measure().parse(limit, session.currency()))
                        .toList(),
                scheme.measure());
        return TierFigures.lines(tx, scheme, session);
    }
}
