package dev.kith.classification;

import dev.kith.cli.Session;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.fact.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes of customers, as SQL over {@code customer_fact f} and the limits {@code l} in a temporary table of one
 * row, and one by one. SQL and the rules in Java mean the same, which a test holds together.
 */
final class Classes {
    static final String LIFECYCLE_FROM = "customer_fact f CROSS JOIN temp.lifecycle_limit l";

    static final String LIFECYCLE = """
            CASE
            WHEN f.orders = 0 OR f.first_order IS NULL THEN 'prospect'
            WHEN f.first_order >= l.new_since THEN 'new'
            WHEN f.first_order_90 - f.last_order_before_90 > l.comeback THEN 'won-back'
            WHEN f.orders < 3 OR f.first_order = f.last_order THEN CASE
                WHEN f.last_order < l.churned_before THEN 'churned'
                WHEN f.last_order < l.silent_before THEN 'silent'
                WHEN f.first_order < l.loyal_before AND f.orders >= l.loyal_orders THEN 'loyal'
                ELSE 'active' END
            WHEN l.today - f.last_order > 2 * max(l.least, l.rhythm * ((f.last_order - f.first_order) / (f.orders - 1)))
                THEN 'churned'
            WHEN l.today - f.last_order > max(l.least, l.rhythm * ((f.last_order - f.first_order) / (f.orders - 1)))
                THEN 'silent'
            WHEN f.first_order < l.loyal_before AND f.orders >= l.loyal_orders THEN 'loyal'
            ELSE 'active' END""";

    static final String VALUE_FROM = """
            customer_fact f CROSS JOIN temp.value_limit l LEFT JOIN customer_rating g ON g.customer_id = f.customer_id""";

    static final String VALUE = """
            CASE (f.spend_365 >= l.key_from) + (f.spend_365 >= l.growth_from)
                + (max(coalesce(g.potential, 0), coalesce(g.loyalty, 0)) >= l.high)
            WHEN 0 THEN 'general' WHEN 1 THEN 'growth' ELSE 'key' END""";

    static final String RFM_FROM = "customer_fact f CROSS JOIN temp.rfm_limit l";

    static final String RECENCY =
            "(5 - (f.last_order < l.r1) - (f.last_order < l.r2) - (f.last_order < l.r3) - (f.last_order < l.r4))";

    static final String FREQUENCY =
            "(1 + (f.orders >= l.f1) + (f.orders >= l.f2) + (f.orders >= l.f3) + (f.orders >= l.f4))";

    static final String MONETARY =
            "(1 + (f.spend >= l.m1) + (f.spend >= l.m2) + (f.spend >= l.m3) + (f.spend >= l.m4))";

    static final String RFM_GROUP =
            "(SELECT t.name FROM temp.rfm_group t WHERE t.scores = 10 * " + RECENCY + " + " + FREQUENCY + ")";

    /** All limits at once. */
    static final String ALL_FROM = """
            customer_fact f CROSS JOIN (
                SELECT * FROM temp.lifecycle_limit CROSS JOIN temp.value_limit CROSS JOIN temp.rfm_limit) l
            LEFT JOIN customer_rating g ON g.customer_id = f.customer_id""";

    static final String BUYERS = "f.orders > 0";

    private static final String PURCHASES = """
            SELECT orders, spend, spend_365, first_order, last_order, first_order_90, last_order_before_90
            FROM customer_fact WHERE customer_id = ?
            """;

    private final Tx tx;
    private final ClassLimits limits;

    /** Makes facts ready, too. */
    Classes(Tx tx, Session session) {
        this.tx = tx;
        this.limits = new ClassLimits(tx, session);
        Facts.ready(tx, limits.day());
    }

    ClassLimits limits() {
        return limits;
    }

    /** What a customer bought; nothing for one who is not there, or was merged into another. */
    Optional<Purchases> purchases(long customer) {
        return tx.find(PURCHASES, Classes::purchases, customer);
    }

    /** Puts the limits of stages where {@link #LIFECYCLE} reads them. */
    void readyLifecycle() {
        LifecycleLimits now = limits.lifecycle();
        tx.script("""
                CREATE TEMP TABLE IF NOT EXISTS lifecycle_limit (
                    today, new_since, silent_before, churned_before, loyal_before, loyal_orders, rhythm, comeback, least);
                DELETE FROM temp.lifecycle_limit;
                """);
        tx.run(
                "INSERT INTO temp.lifecycle_limit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                now.today(),
                now.newSince(),
                now.silentBefore(),
                now.churnedBefore(),
                now.loyalBefore(),
                now.loyalOrders(),
                now.rhythm(),
                now.comeback(),
                LifecycleLimits.LEAST_SILENCE);
    }

    /** Puts the limits of value classes where {@link #VALUE} reads them. */
    void readyValue() {
        ValueLimits now = limits.value();
        tx.script("""
                CREATE TEMP TABLE IF NOT EXISTS value_limit (key_from, growth_from, high);
                DELETE FROM temp.value_limit;
                """);
        tx.run("INSERT INTO temp.value_limit VALUES (?, ?, ?)", now.keyFrom(), now.growthFrom(), Rating.HIGH);
    }

    /** Puts the limits of scores and the names of groups where {@link #RFM_GROUP} reads them. */
    void readyRfm() {
        Rfm.Limits now = limits.rfm();
        tx.script("""
                CREATE TEMP TABLE IF NOT EXISTS rfm_limit (r1, r2, r3, r4, f1, f2, f3, f4, m1, m2, m3, m4);
                CREATE TEMP TABLE IF NOT EXISTS rfm_group (scores INTEGER PRIMARY KEY, name);
                DELETE FROM temp.rfm_limit;
                DELETE FROM temp.rfm_group;
                """);
        List<@Nullable Object> cuts = new ArrayList<>(limits.recencyLimits(now));
        cuts.addAll(now.orders());
        cuts.addAll(now.spend());
        if (cuts.isEmpty()) {
            cuts.addAll(Collections.nCopies(12, null));
        }
        tx.run("INSERT INTO temp.rfm_limit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", cuts.toArray());
        for (long recency = 1; recency <= 5; recency++) {
            for (long frequency = 1; frequency <= 5; frequency++) {
                String name = RfmGroup.of(recency, frequency).word();
                tx.run("INSERT INTO temp.rfm_group VALUES (?, ?)", 10 * recency + frequency, name);
            }
        }
    }

    private static Purchases purchases(Row row) {
        return new Purchases(
                row.number("orders"),
                row.number("spend"),
                row.number("spend_365"),
                row.instantOrNull("first_order"),
                row.instantOrNull("last_order"),
                row.instantOrNull("first_order_90"),
                row.instantOrNull("last_order_before_90"));
    }
}
