package dev.kith.earning;

import dev.kith.base.Printable;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                .describe("""
                        With --points N --per MONEY an order earns N times what was paid for it, divided by MONEY and \
                        rounded down, once for the order. With --points alone it earns so many. With --times 2 it earns \
                        once more what such rates of the same programme give for it, so that it is twice as much in all; of \
                        several such rules each adds its own. A customer earns once by a rule and order, whatever is run again.

                        Orders that arrive from now on earn, by whatever way they come: added, or imported; those that are there \
                        already earn by 'kith points rule run --since TIME'. Where some of an order is refunded, what it earned \
                        is taken back but for the share of what is left, rounded down; a threshold that is not reached any more \
                        is taken back whole. A refund that names no order takes back what rates give for its money, from what was \
                        earned last. The customers of --query are those who fit it when the order arrives.

                        What earns, as --cause has it:

                        """
                        + Stream.of(Cause.values())
                                .map(cause -> cause.word() + ": " + cause.when() + ".")
                                .collect(Collectors.joining("\n\n")))
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
        session.did("Defined the rule " + Printable.line(rule.name()) + ".", written);
        return ExitCode.DONE;
    }
}
