package dev.kith.earning;

import dev.kith.cli.Session;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.points.Returns;
import dev.kith.reward.Gifts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes back of what orders earned the share of what was refunded. */
final class Refunded {
    /** What the orders earned whose refunds have just arrived, and how much of the counted money is refunded by now. */
    private static final String EARNED = """
            SELECT e.id, e.rule_id, e.customer_id, e.entry_id, e.coupon_id, e.amount, e.points, e.returned, o.customer_id AS buyer, o.ordered_at,
                -iif(r.product IS NULL,
                    (SELECT sum(b.total) FROM customer_order b WHERE b.refunds_id = o.id),
                    (SELECT coalesce(sum(l.amount), 0) FROM customer_order b JOIN order_line l ON l.order_id = b.id
                        JOIN product p ON p.id = l.product_id WHERE b.refunds_id = o.id AND p.sku GLOB r.product)) AS refunded
            FROM (SELECT DISTINCT b.refunds_id AS id FROM temp.arrived_order a CROSS JOIN customer_order b ON b.id = a.id
                WHERE b.refunds_id IS NOT NULL) f
            CROSS JOIN customer_order o ON o.id = f.id CROSS JOIN points_earning e ON e.order_id = o.id
            CROSS JOIN points_rule r ON r.id = e.rule_id
            WHERE e.returned < e.points AND r.period IS NULL ORDER BY e.id
            """;

    /** What was earned by thresholds in whose period an order was made that is refunded now. */
    private static final String THRESHOLDS = """
            SELECT DISTINCT e.id, e.rule_id, e.customer_id, e.entry_id, e.coupon_id, e.amount, e.points, e.returned, e.customer_id AS buyer,
                o.ordered_at, 0 AS refunded, e.occasion
            FROM (SELECT DISTINCT b.refunds_id AS id FROM temp.arrived_order a CROSS JOIN customer_order b ON b.id = a.id
                WHERE b.refunds_id IS NOT NULL) f
            CROSS JOIN customer_order o ON o.id = f.id CROSS JOIN points_earning e ON e.customer_id = o.customer_id
            CROSS JOIN points_rule r ON r.id = e.rule_id
            WHERE e.returned < e.points AND r.period IS NOT NULL ORDER BY e.id
            """;

    /** Refunds of nobody knows what that have just arrived, with the rates by which the customer has earned before. */
    private static final String LOOSE = """
            SELECT o.id, o.customer_id, o.ordered_at, r.id AS rule_id, r.points, r.per, -iif(r.product IS NULL, o.total,
                (SELECT coalesce(sum(l.amount), 0) FROM order_line l JOIN product p ON p.id = l.product_id
                    WHERE l.order_id = o.id AND p.sku GLOB r.product)) AS refunded
            FROM temp.arrived_order a CROSS JOIN customer_order o ON o.id = a.id CROSS JOIN points_rule r
            WHERE o.kind = 'refund' AND o.refunds_id IS NULL AND r.per IS NOT NULL ORDER BY o.ordered_at, o.id, r.id
            """;

    /** What a customer has earned by a rule up to a day, the last first. */
    private static final String LATEST = """
            SELECT e.id, e.rule_id, e.customer_id, e.entry_id, e.coupon_id, e.amount, e.points, e.returned, o.ordered_at, 0 AS refunded
            FROM points_earning e JOIN customer_order o ON o.id = e.order_id
            WHERE e.rule_id = ? AND e.customer_id = ? AND o.ordered_at <= ? AND e.returned < e.points
            ORDER BY o.ordered_at DESC, e.id DESC
            """;

    private final Tx tx;
    private final Session session;
    private final Earnings earnings;

    Refunded(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
        this.earnings = new Earnings(tx, session);
    }

    /** What was earned, and of what money. */
    private record Earned(
            long id,
            long rule,
            long customer,
            @Nullable Long entry,
            @Nullable Long coupon,
            long amount,
            long points,
            long returned,
            Instant at,
            long refunded) {
        static Earned of(Row row) {
            return new Earned(
                    row.number("id"),
                    row.number("rule_id"),
                    row.number("customer_id"),
                    row.numberOrNull("entry_id"),
                    row.numberOrNull("coupon_id"),
                    row.number("amount"),
                    row.number("points"),
                    row.number("returned"),
                    row.instant("ordered_at"),
                    row.number("refunded"));
        }
    }

    /** Takes them back; returns how many points and coupons that were. */
    Giving.Gave takeBack() {
        Giving.Gave gave = new Giving.Gave(0, 0);
        List<Rule> rules = new Rules(tx).list();
        for (Earned earned : tx.list(EARNED, Earned::of)) {
            long left = Earning.left(rule(rules, earned), earned.points(), earned.amount(), earned.refunded());
            gave = gave.plus(giveUp(earned, earned.points() - left - earned.returned()));
        }
        for (Earned earned : tx.list(THRESHOLDS, Earned::of)) {
            if (!isReached(rule(rules, earned), earned)) {
                gave = gave.plus(giveUp(earned, earned.points() - earned.returned()));
            }
        }
        return gave.plus(takeBackLoose());
    }

    private static Rule rule(List<Rule> rules, Earned earned) {
        return rules.stream()
                .filter(rule -> rule.id() == earned.rule())
                .findFirst()
                .orElseThrow();
    }

    /** A refund that names no order takes back what rates give for its money, from what was earned last. */
    private Giving.Gave takeBackLoose() {
        record Loose(long customer, long rule, Instant at, long points) {}
        Giving.Gave gave = new Giving.Gave(0, 0);
        for (Loose loose : tx.list(
                LOOSE,
                row -> new Loose(
                        row.number("customer_id"),
                        row.number("rule_id"),
                        row.instant("ordered_at"),
                        Share.floor(
                                row.number("points"),
                                Math.max(0, row.number("refunded")),
                                row.number("per"),
                                Rule.MOST)))) {
            long due = loose.points();
            for (Earned earned : tx.list(LATEST, Earned::of, loose.rule(), loose.customer(), loose.at())) {
                long part = Math.min(due, earned.points() - earned.returned());
                gave = gave.plus(giveUp(earned, part));
                due -= part;
            }
        }
        return gave;
    }

    private boolean isReached(Rule rule, Earned earned) {
        Turn period = rule.terms().period();
        Long minimum = rule.terms().minimum();
        LocalDate day = earnings.day(earned.at());
        return period == null
                || minimum == null
                || !earnings.isOccasion(earned.id(), period.name(day))
                || earnings.spent(earned.customer(), period.first(day), period.next(day)) >= minimum;
    }

    /** Takes points of what was earned back, or the coupon unless it was used; returns what there was to take. */
    private Giving.Gave giveUp(Earned earned, long points) {
        if (points <= 0) {
            return new Giving.Gave(0, 0);
        }
        if (earned.coupon() != null) {
            boolean taken = new Gifts(tx, session).takeBack(earned.coupon());
            returned(earned, taken ? points : 0);
            return new Giving.Gave(0, taken ? 1 : 0);
        }
        long taken = new Returns(tx, session.now(), session.zone())
                .giveUp(Objects.requireNonNull(earned.entry()), points, session.now(), "refund");
        returned(earned, points);
        return new Giving.Gave(taken, 0);
    }

    private void returned(Earned earned, long points) {
        tx.run("UPDATE points_earning SET returned = returned + ? WHERE id = ?", points, earned.id());
    }
}
