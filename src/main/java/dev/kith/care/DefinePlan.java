package dev.kith.care;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code kith care define}. */
final class DefinePlan implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "its name");

    private final Queries queries;

    DefinePlan(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME)
                .with(CareOptions.TRIGGER)
                .with(CareOptions.DEFINED)
                .shows(CareViews.CARD)
                .describe(
                        "A plan makes tasks whenever 'kith care run' is run, for those who fit its query then. Its trigger says when:\n\n"
                                + Stream.of(Trigger.values())
                                        .map(trigger -> trigger.word() + ": " + trigger.when() + ".")
                                        .collect(Collectors.joining("\n\n"))
                                + "\n\nReached means a contact with the outcome reached or resolved. What comes after something looks no further back than the day on which the plan was defined. The tasks of a plan without --owner are for the customer's owner.\n\nWith --working-days a task is due on a working day: Monday to Friday without holidays, and days that are worked on in their place; see 'kith holiday'. What comes after something is due on the next one; all else on the one before, so that a wish is not late, and is made that much sooner. Where that one is past, it is due on its own day, and what is for a month or quarter on the next working day in it.")
                .example(
                        "kith care define vip-call --trigger month --query tag:vip --channel call --aim 'hear how they are'",
                        "who has the tag vip is called each month")
                .example("kith care define anniversary --trigger key-date --days 14", "two weeks before each key date")
                .example(
                        "kith care define moon-cakes --festival mid-autumn --days 10 --working-days",
                        "before a festival of the Chinese calendar")
                .example(
                        "kith care define welcome --trigger segment-entered --segment regulars",
                        "on entering a segment");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Plan.Rule rule = CareOptions.rule(arguments.get(NAME), arguments);
        Plan.Work work = CareOptions.work(arguments);
        Optional<CustomerQuery> query = Optional.ofNullable(rule.query()).map(text -> queries.prepare(text, session));
        Written<Plan> written = session.change(tx -> {
            query.ifPresent(asked -> Planning.check(asked, tx));
            return new Plans(tx).add(rule, work, session.now());
        });
        session.showChanged(Card.of(written.value(), CareViews.CARD));
        session.did(Text.of("Defined the care plan {0}.", Printable.line(rule.name())), written);
        return ExitCode.DONE;
    }
}
