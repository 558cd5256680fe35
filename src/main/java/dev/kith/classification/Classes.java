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
 * The classes of customers, as SQL over {@code customer_fact f}, and one by one. The limits stand in temporary tables
 * of one row, which SQLite reads once for a statement. SQL and the rules in Java mean the same, which a test holds
 * together.
 */
final class Classes {
    static final String LIFECYCLE = limited("lifecycle_limit", """
            CASE
            WHEN f.orders = 0 OR f.first_order IS NULL THEN 'prospect'
            WHEN f.first_order >= $new_since THEN 'new'
            WHEN f.first_order_90 - f.last_order_before_90 > $comeback THEN 'won-back'
            WHEN f.orders < 3 OR f.first_order = f.last_order THEN CASE
                WHEN f.last_order < $churned_before THEN 'churned'
                WHEN f.last_order < $silent_before THEN 'silent'
                WHEN f.first_order < $loyal_before AND f.orders >= $loyal_orders THEN 'loyal'
                ELSE 'active' END
            WHEN $today - f.last_order > 2 * max($least, $rhythm * ((f.last_order - f.first_order) / (f.orders - 1)))
                THEN 'churned'
            WHEN $today - f.last_order > max($least, $rhythm * ((f.last_order - f.first_order) / (f.orders - 1)))
                THEN 'silent'
            WHEN f.first_order < $loyal_before AND f.orders >= $loyal_orders THEN 'loyal'
            ELSE 'active' END""");

    static final String VALUE = ofBuyers(limited("value_limit", """
            CASE (f.spend_365 >= $key_from) + (f.spend_365 >= $growth_from) + coalesce((
                SELECT max(coalesce(g.potential, 0), coalesce(g.loyalty, 0)) >= $high
                FROM customer_rating g WHERE g.customer_id = f.customer_id), 0)
            WHEN 0 THEN 'general' WHEN 1 THEN 'growth' ELSE 'key' END"""));

    private static final String RECENT = limited(
            "rfm_limit",
            "(5 - (f.last_order < $r1) - (f.last_order < $r2) - (f.last_order < $r3) - (f.last_order < $r4))");

    private static final String FREQUENT =
            limited("rfm_limit", "(1 + (f.orders >= $f1) + (f.orders >= $f2) + (f.orders >= $f3) + (f.orders >= $f4))");

    private static final String SPENT =
            limited("rfm_limit", "(1 + (f.spend >= $m1) + (f.spend >= $m2) + (f.spend >= $m3) + (f.spend >= $m4))");

    static final String RECENCY = ofBuyers(RECENT);

    static final String FREQUENCY = ofBuyers(FREQUENT);

    static final String MONETARY = ofBuyers(SPENT);

    static final String RFM_SCORE = ofBuyers(RECENT + " || " + FREQUENT + " || " + SPENT);

    static final String RFM_GROUP =
            ofBuyers("(SELECT t.name FROM temp.rfm_group t WHERE t.scores = 10 * " + RECENT + " + " + FREQUENT + ")");

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

    /** Who never ordered has none. */
    private static String ofBuyers(String expression) {
        return "iif(f.orders > 0, " + expression + ", NULL)";
    }

    /** Reads {@code $name} from the only row of a temporary table. */
    private static String limited(String table, String expression) {
        StringBuilder sql = new StringBuilder();
        int from = 0;
        for (int at = expression.indexOf('$'); at >= 0; at = expression.indexOf('$', from)) {
            int end = at + 1;
            while (end < expression.length() && Character.isJavaIdentifierPart(expression.charAt(end))) {
                end++;
            }
            sql.append(expression, from, at).append("(SELECT ").append(expression, at + 1, end);
            sql.append(" FROM temp.").append(table).append(')');
            from = end;
        }
        return sql.append(expression, from, expression.length()).toString();
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
