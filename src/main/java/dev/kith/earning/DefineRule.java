package dev.kith.earning;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.Optional;

/** {@code kith points rule define}. */
final class DefineRule implements Command {
    private final Queries queries;

    DefineRule(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RuleOptions.NAME)
                .with(RuleOptions.ALL)
                .shows(RuleViews.CARD)
                .describe(RuleHelp.text())
                .example(
                        "kith points rule define base --points 1 --per 1.00 --expires '1y year-end'",
                        "a point for each unit of money")
                .example(
                        "kith points rule define december --times 2 --since 2026-12-01 --until 2026-12-31",
                        "twice as many in December")
                .example(
                        "kith points rule define birthdays --times 1.5 --birthday-month",
                        "half as many more around the birthday")
                .example(
                        "kith points rule define big-month --cause threshold --minimum 500 --period month --points 100",
                        "100 for who spends 500 in a month")
                .example(
                        "kith points rule define welcome --cause first-order --gives-coupon 'ten off'",
                        "a coupon for the first order")
                .example(
                        "kith points rule define friends --cause referral --points 200 --referred-points 100 --most-year 1000",
                        "for both sides, and at most 1000 a year for who refers");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Rule rule = RuleOptions.rule(arguments.get(RuleOptions.NAME), arguments);
        Optional<CustomerQuery> query =
                Optional.ofNullable(rule.terms().query()).map(text -> queries.prepare(text, session));
        Written<Rule> written = session.write(tx -> {
            query.ifPresent(asked -> asked.where(tx));
            return new Rules(tx).add(rule, session.now());
        });
        session.showChanged(
                Card.of(new RuleViews.Line(written.value(), session.currency(), session.zone()), RuleViews.CARD));
        session.did(Text.of("Defined the rule {0}.", Printable.line(rule.name())), written);
        return ExitCode.DONE;
    }
}
