package dev.kith.fact;

import dev.kith.db.Tx;
import java.time.LocalDate;

/**
 * What another day changes where nothing was written: an order or a contact enters or leaves a window. What a window
 * holds is a sum, so what passes its edges is added and taken away; nothing else of these customers is looked at.
 */
final class FactShift {
    static final String FORGET = "DROP TABLE IF EXISTS temp.fact_shift";

    /** edge_90: whether an order passed an edge of the last 90 days. */
    private static final String TABLE = """
            CREATE TEMP TABLE fact_shift (
                customer_id INTEGER PRIMARY KEY, spend_30, spend_90, spend_365, contacts_90, edge_90)
            """;

    /**
     * ?1 to ?3 and ?4 to ?6 are the starts of the windows on the earlier and the later day, ?7 and ?8 the ends of the
     * days.
     */
    private static final String FILL = """
            INSERT INTO temp.fact_shift
            SELECT customer_id, ?9 * sum(spend_30), ?9 * sum(spend_90), ?9 * sum(spend_365), ?9 * sum(contacts_90), max(edge_90)
            FROM (
                SELECT customer_id, -total AS spend_30, 0 AS spend_90, 0 AS spend_365, 0 AS contacts_90, 0 AS edge_90
                FROM customer_order WHERE ordered_at >= ?1 AND ordered_at < ?4
                UNION ALL SELECT customer_id, 0, -total, 0, 0, 1 FROM customer_order WHERE ordered_at >= ?2 AND ordered_at < ?5
                UNION ALL SELECT customer_id, 0, 0, -total, 0, 0 FROM customer_order WHERE ordered_at >= ?3 AND ordered_at < ?6
                UNION ALL SELECT customer_id, total, total, total, 0, 1
                FROM customer_order WHERE ordered_at >= ?7 AND ordered_at < ?8
                UNION ALL SELECT customer_id, 0, 0, 0, -1, 0
                FROM interaction WHERE started_at >= ?2 AND started_at < ?5 AND channel <> 'note'
                UNION ALL SELECT customer_id, 0, 0, 0, 1, 0
                FROM interaction WHERE started_at >= ?7 AND started_at < ?8 AND channel <> 'note')
            WHERE customer_id NOT IN (SELECT id FROM temp.changed_customer)
            GROUP BY customer_id
            """;

    /** Points do not pass an edge, they end: these customers are made anew. */
    private static final String EXPIRED = """
            INSERT OR IGNORE INTO temp.changed_customer
            SELECT a.customer_id FROM points_lot l JOIN points_account a ON a.id = l.account_id
            WHERE l.expires_on >= ? AND l.expires_on < ?
            """;

    /** The first order of the last 90 days, and the last one before them; ?1 is their start, ?2 the end of the day. */
    private static final String FIRST = """
            iif(s.edge_90, (
                SELECT o.ordered_at FROM customer_order o
                WHERE o.customer_id = f.customer_id AND o.kind = 'order' AND o.ordered_at >= ?1 AND o.ordered_at < ?2
                ORDER BY o.ordered_at LIMIT 1), f.first_order_90)""";

    private static final String BEFORE = """
            iif(s.edge_90, (
                SELECT o.ordered_at FROM customer_order o
                WHERE o.customer_id = f.customer_id AND o.kind = 'order' AND o.ordered_at < ?1
                ORDER BY o.ordered_at DESC LIMIT 1), f.last_order_before_90)""";

    /** The plus keeps SQLite from looking up each customer among the few. */
    private static final String UPDATE = """
            UPDATE main.customer_fact AS f SET
                spend_30 = f.spend_30 + s.spend_30, spend_90 = f.spend_90 + s.spend_90,
                spend_365 = f.spend_365 + s.spend_365, contacts_90 = f.contacts_90 + s.contacts_90,
                first_order_90 = %s, last_order_before_90 = %s
            FROM temp.fact_shift s WHERE f.customer_id = +s.customer_id
            """.formatted(FIRST, BEFORE);

    private static final String INSERT = """
            INSERT INTO temp.fact_recent (customer_id, archived, orders, spend, spend_30, spend_90, spend_365, first_order,
                last_order, first_order_90, last_order_before_90, last_contact, last_channel, contacts_90, points)
            SELECT f.customer_id, f.archived, f.orders, f.spend, f.spend_30 + s.spend_30, f.spend_90 + s.spend_90,
                f.spend_365 + s.spend_365, f.first_order, f.last_order, %s, %s, f.last_contact, f.last_channel,
                f.contacts_90 + s.contacts_90, f.points
            FROM temp.fact_shift s CROSS JOIN main.customer_fact f ON f.customer_id = s.customer_id
            """.formatted(FIRST, BEFORE);

    private FactShift() {}

    /**
     * Fills the temporary table fact_shift with those who are not among the changed; the clock may have gone either
     * way.
     */
    static void find(Tx tx, FactDay from, FactDay to) {
        tx.script(FORGET);
        tx.script(TABLE);
        if (from.equals(to)) {
            return;
        }
        boolean back = to.today().isBefore(from.today());
        FactDay earlier = back ? to : from;
        FactDay later = back ? from : to;
        LocalDate first = earlier.today();
        tx.run(EXPIRED, first, later.today());
        tx.run(
                FILL,
                earlier.start(30),
                earlier.start(90),
                earlier.start(365),
                later.start(30),
                later.start(90),
                later.start(365),
                earlier.end(),
                later.end(),
                back ? -1 : 1);
    }

    /** Brings the table up to date. */
    static void update(Tx tx, FactDay day) {
        tx.run(UPDATE, day.start(90), day.end());
    }

    /** Adds the rows as they are now to those of a reader that cannot write. */
    static void insertRecent(Tx tx, FactDay day) {
        tx.run(INSERT, day.start(90), day.end());
    }
}
