package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code kith care edit}. */
final class EditPlan implements Command {
    private static final List<Option<?>> OPTIONS = options();

    private final Queries queries;

    EditPlan(Queries queries) {
        this.queries = queries;
    }

    private static List<Option<?>> options() {
        List<Option<?>> all = new ArrayList<>(List.of(CareOptions.NAME, CareOptions.TRIGGER));
        all.addAll(CareOptions.DEFINED);
        all.addAll(List.of(Options.CLEAR, CareOptions.PAUSE, CareOptions.RESUME));
        return List.copyOf(all);
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CareOptions.PLAN)
                .with(OPTIONS)
                .shows(CareViews.CARD)
                .describe("What it made stays as it is; what it was made for is not made again.")
                .example("kith care edit fair-call --query city:Leeds --owner li", "for others, by somebody else")
                .example("kith care edit fair-call --pause", "nothing is made until --resume");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith care edit --help'."));
        }
        Optional<CustomerQuery> query = arguments.find(Options.QUERY).map(text -> queries.prepare(text, session));
        Written<Plan> written = session.change(tx -> {
            Plans plans = new Plans(tx);
            query.ifPresent(asked -> Planning.check(asked, tx));
            return plans.save(CareOptions.over(plans.get(arguments.get(CareOptions.PLAN)), arguments));
        });
        session.showChanged(Card.of(written.value(), CareViews.CARD));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                Text.of(
                        same ? "Nothing to change in the care plan {0}." : "Changed the care plan {0}.",
                        Printable.line(written.value().name())),
                written);
        return ExitCode.DONE;
    }
}
