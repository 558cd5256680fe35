package dev.kith.fact;

import dev.kith.db.Tx;

/**
 * Computes facts from the tables of data alone: of the customers in the temporary table changed_customer, or of all.
 */
final class FactRows {
    private static final String WHOSE = "customer_id IN (SELECT id FROM temp.changed_customer)";

    private static final String CHANGED = "temp.changed_customer d CROSS JOIN customer c ON c.id = d.id";

    private static final String GATHERED = """
            DROP TABLE IF EXISTS temp.fact_order;
            DROP TABLE IF EXISTS temp.fact_contact;
            DROP TABLE IF EXISTS temp.fact_points;
            CREATE TEMP TABLE fact_order (
                customer_id INTEGER PRIMARY KEY, orders, spend, spend_30, spend_90, spend_365,
                first_order, last_order, first_order_90, last_order_before_90);
            CREATE TEMP TABLE fact_contact (customer_id INTEGER PRIMARY KEY, last_contact, contacts_90);
            CREATE TEMP TABLE fact_points (customer_id INTEGER PRIMARY KEY, points);
            """;

    private static final String FORGOTTEN = """
            DROP TABLE temp.fact_order;
            DROP TABLE temp.fact_contact;
            DROP TABLE temp.fact_points;
            """;

    /** ?1 to ?3 are the starts of 30, 90 and 365 days, ?4 is the end of the day. */
    private static final String ORDERS = """
            INSERT INTO temp.fact_order
            SELECT customer_id, sum(kind = 'order'), sum(total),
                sum(CASE WHEN ordered_at >= ?1 AND ordered_at < ?4 THEN total ELSE 0 END),
                sum(CASE WHEN ordered_at >= ?2 AND ordered_at < ?4 THEN total ELSE 0 END),
                sum(CASE WHEN ordered_at >= ?3 AND ordered_at < ?4 THEN total ELSE 0 END),
                min(CASE WHEN kind = 'order' THEN ordered_at END),
                max(CASE WHEN kind = 'order' THEN ordered_at END),
                min(CASE WHEN kind = 'order' AND ordered_at >= ?2 AND ordered_at < ?4 THEN ordered_at END),
                max(CASE WHEN kind = 'order' AND ordered_at < ?2 THEN ordered_at END)
            FROM customer_order INDEXED BY customer_order_customer%s GROUP BY customer_id
            """;

    private static final String CONTACTS = """
            INSERT INTO temp.fact_contact
            SELECT customer_id, max(started_at), sum(started_at >= ?1 AND started_at < ?2)
            FROM interaction INDEXED BY interaction_customer WHERE %s AND channel <> 'note' GROUP BY customer_id
            """;

    private static final String POINTS = """
            INSERT INTO temp.fact_points
            SELECT a.customer_id, sum(p.points)
            FROM points_account a JOIN points_lot l ON l.account_id = a.id JOIN points_allocation p ON p.lot_id = l.id
            WHERE (l.expires_on IS NULL OR l.expires_on >= ?1)%s GROUP BY a.customer_id
            """;

    /** A customer that was merged into another has nothing of its own any more. */
    private static final String INSERT = """
            INSERT INTO %s (customer_id, archived, orders, spend, spend_30, spend_90, spend_365, first_order, last_order,
                first_order_90, last_order_before_90, last_contact, last_channel, contacts_90, points)
            SELECT c.id, c.archived_at IS NOT NULL, coalesce(o.orders, 0), coalesce(o.spend, 0), coalesce(o.spend_30, 0),
                coalesce(o.spend_90, 0), coalesce(o.spend_365, 0), o.first_order, o.last_order, o.first_order_90,
                o.last_order_before_90, i.last_contact,
                iif(i.last_contact IS NULL, NULL, (
                    SELECT l.channel FROM interaction l
                    WHERE l.customer_id = c.id AND l.started_at = i.last_contact AND l.channel <> 'note'
                    ORDER BY l.id DESC LIMIT 1)),
                coalesce(i.contacts_90, 0), coalesce(p.points, 0)
            FROM %s
            LEFT JOIN temp.fact_order o ON o.customer_id = c.id
            LEFT JOIN temp.fact_contact i ON i.customer_id = c.id
            LEFT JOIN temp.fact_points p ON p.customer_id = c.id
            WHERE c.merged_into IS NULL
            """;

    private FactRows() {}

    /** Adds the rows of the changed customers to a table that has none of them. */
    static void insertChanged(Tx tx, String table, FactDay day) {
        insert(tx, day, WHOSE, INSERT.formatted(table, CHANGED));
    }

    /** Fills an empty table with the rows of everybody. */
    static void insertAll(Tx tx, String table, FactDay day) {
        insert(tx, day, "", INSERT.formatted(table, "customer c"));
    }

    private static void insert(Tx tx, FactDay day, String whose, String rows) {
        String only = whose.isEmpty() ? "" : " WHERE " + whose;
        String and = whose.isEmpty() ? "" : " AND a." + whose;
        tx.script(GATHERED);
        tx.run(ORDERS.formatted(only), day.start(30), day.start(90), day.start(365), day.end());
        tx.run(CONTACTS.formatted(whose.isEmpty() ? "1" : whose), day.start(90), day.end());
        tx.run(POINTS.formatted(and), day.today());
        tx.run(rows);
        tx.script(FORGOTTEN);
    }
}
