package dev.kith.earning;

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
        long points = earn(tx, prepared);
        if (points > 0) {
            effects.add(new Effect("points", points));
        }
        long returned = new Refunded(tx, session).takeBack();
        if (returned > 0) {
            effects.add(new Effect("returned points", returned));
        }
        return effects;
    }

    /** Gives what the orders of the temporary table arrived_order earn; returns how many points that were. */
    static long earn(Tx tx, Prepared prepared) {
        List<Rule> rules = prepared.of(Cause::isOfOrders);
        if (rules.isEmpty()) {
            return 0;
        }
        Session session = prepared.session();
        Earnings earnings = new Earnings(tx, session.now(), session.zone());
        Earning earning = new Earning(session.zone(), session.currency());
        earnings.prepare();
        earnings.buyers();
        prepared.fit(tx);
        return earnings.write(earnings.arrived()
                .flatMap(order -> new OrderEarnings(earnings, order).earned(rules, earning).stream()));
    }
}
