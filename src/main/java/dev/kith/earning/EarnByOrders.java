package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.order.OrderPart;
import java.util.ArrayList;
import java.util.List;

/** Gives the points that orders earn, and takes back those of what is refunded, as they arrive. */
public record EarnByOrders(Queries queries) implements OrderPart {
    @Override
    public Work prepare(Session session) {
        Prepared prepared = Prepared.of(session, queries);
        return tx -> arrived(tx, prepared);
    }

    static List<Effect> arrived(Tx tx, Prepared prepared) {
        Session session = prepared.session();
        List<Effect> effects = new ArrayList<>();
        Giving.Gave gave = earn(tx, prepared);
        add(effects, Text.later("{0} points"), gave.points());
        add(effects, Text.later("{0} coupons"), gave.coupons());
        Giving.Gave back = new Refunded(tx, session).takeBack();
        add(effects, Text.later("{0} returned points"), back.points());
        add(effects, Text.later("{0} revoked coupons"), back.coupons());
        return effects;
    }

    private static void add(List<Effect> effects, String things, long number) {
        if (number > 0) {
            effects.add(new Effect(things, number));
        }
    }

    /** Gives what the orders of the temporary table arrived_order earn; returns how much that was. */
    static Giving.Gave earn(Tx tx, Prepared prepared) {
        List<Rule> rules = prepared.of(Cause::isOfOrders);
        if (rules.isEmpty()) {
            return new Giving.Gave(0, 0);
        }
        Session session = prepared.session();
        Earnings earnings = new Earnings(tx, session);
        Earning earning = new Earning(session.zone(), session.currency());
        Giving giving = new Giving(tx, session);
        if (!prepared.queries().isEmpty()) {
            earnings.buyers();
            prepared.fit(tx);
        }
        return giving.write(earnings.arrived()
                .flatMap(order -> new OrderEarnings(earnings, order).earned(rules, earning).stream()));
    }
}
