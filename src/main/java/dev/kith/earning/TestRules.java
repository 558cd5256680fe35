package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.earning.OrderEarnings.Said;
import dev.kith.order.OrderRef;
import dev.kith.order.Orders;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points rule test}. */
final class TestRules implements Command {
    private final Queries queries;

    TestRules(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(OrderRef.PARAMETER)
                .shows(RuleViews.SAID)
                .describe(
                        "What the order would earn if it arrived now, by the rules that are enabled: the arithmetic of each, or what is"
                                + " missing. Nothing is given. To see it of an order that is not there: kith order add --dry-run.")
                .example("kith points rule test 1", "each rule, what it gives, and why")
                .example("kith points rule test 1 --format csv", "for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Prepared prepared = Prepared.of(session, queries);
        List<RuleViews.Said> lines = session.read(tx -> said(tx, arguments, prepared));
        session.show(
                Listing.of("rules", RuleViews.SAID, lines),
                Text.of("There are no rules that go by orders. See 'kith points rule list'."));
        return ExitCode.DONE;
    }

    private static List<RuleViews.Said> said(Tx tx, Arguments arguments, Prepared prepared) {
        Session session = prepared.session();
        Earnings earnings = new Earnings(tx, session);
        Earnings.Order order =
                earnings.order(new Orders(tx, session.currency()).idOf(arguments.get(OrderRef.PARAMETER)));
        earnings.only(order.bought().customer());
        prepared.fit(tx);
        OrderEarnings earned = new OrderEarnings(earnings, order);
        return earned.all(prepared.of(Cause::isOfOrders), new Earning(session.zone(), session.currency())).stream()
                .map(said -> line(said, order, earned))
                .toList();
    }

    private static RuleViews.Said line(Said said, Earnings.Order order, OrderEarnings earned) {
        String already = order.earned().contains(said.rule().id())
                ? Text.of(", earned already")
                : earned.isRepeated(said.rule()) ? Text.of(", earned before") : "";
        return RuleViews.Said.of(said.rule(), said.outcome(), said.outcome().why() + already);
    }
}
