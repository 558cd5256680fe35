package dev.kith.transfer;

import dev.kith.db.Tx;

/**
 * Decides for the staged orders, all at once, which are made, which change one that is there, and which can't be taken.
 */
final class OrderMatch {
    private static final String FIND = """
            UPDATE stage_order SET
                customer_id = (SELECT r.customer_id FROM stage_ref r WHERE r.ref = stage_order.customer),
                target = (SELECT o.id FROM customer_order o WHERE o.number = stage_order.number)
            """;

    /** An order without a number is the one of that customer, time and total that has none either. */
    private static final String FIND_UNNUMBERED = """
            UPDATE stage_order SET target = f.target FROM (
                SELECT s.id, t.target FROM (
                    SELECT id, customer_id, time, kind, total,
                        row_number() OVER (PARTITION BY customer_id, time, kind, total ORDER BY id) AS place
                    FROM stage_order WHERE number IS NULL AND customer_id IS NOT NULL) s
                JOIN (SELECT o.id AS target, o.customer_id, o.ordered_at, o.kind, o.total,
                        row_number() OVER (PARTITION BY o.customer_id, o.ordered_at, o.kind, o.total ORDER BY o.id) AS place
                    FROM customer_order o WHERE o.number IS NULL AND (o.customer_id, o.ordered_at) IN (
                        SELECT customer_id, time FROM stage_order WHERE number IS NULL)) t
                ON t.customer_id = s.customer_id AND t.ordered_at = s.time AND t.kind = s.kind AND t.total = s.total
                    AND t.place = s.place) f
            WHERE f.id = stage_order.id
            """;

    /** Which order one that is there already takes back. */
    private static final String REFUNDS = """
            UPDATE stage_order SET refunds_id = coalesce(
                (SELECT o.id FROM customer_order o WHERE o.number = stage_order.refunds_key),
                (SELECT s.target FROM stage_order s WHERE s.key = stage_order.refunds_key))
            WHERE refunds_key IS NOT NULL
            """;

    private static final String UNKNOWN = """
            INSERT INTO stage_reject (row, line, code, reason, part_of)
            SELECT l.row, l.line, r.problem, r.reason, o.key
            FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head CROSS JOIN stage_order o ON o.id = h.order_id
            CROSS JOIN stage_ref r ON r.ref = o.customer
            WHERE o.action = 'rejected'
            """;

    /** Orders whose head is as it was; whether their lines are is seen next. */
    private static final String SAME_HEAD = """
            DROP TABLE IF EXISTS temp.same_head;
            CREATE TEMP TABLE same_head (id INTEGER PRIMARY KEY, target INTEGER UNIQUE);
            INSERT INTO same_head
            SELECT s.id, s.target FROM stage_order s JOIN customer_order o ON o.id = s.target
            WHERE s.action = 'updated' AND o.customer_id = s.customer_id AND o.kind = s.kind AND o.ordered_at = s.time
                AND o.total = s.total AND (s.note IS NULL OR s.note IS o.note)
                AND (s.refunds_key IS NULL OR s.refunds_id IS o.refunds_id);
            """;

    /** Which product an item is, and how it is described where that is not the product's name. */
    static final String ITEMS = """
            UPDATE stage_item SET product_id = (SELECT p.id FROM product p WHERE p.sku = stage_item.sku);
            UPDATE stage_item SET description = CASE
                WHEN coalesce(title, name) IS NOT (SELECT p.name FROM product p WHERE p.id = stage_item.product_id)
                THEN coalesce(title, name) END;
            """;

    /** The lines of the file and those in the database cancel out, whatever their order, where they are the same. */
    private static final String UNCHANGED = """
            UPDATE stage_order SET action = 'unchanged' WHERE id IN (SELECT id FROM same_head) AND id NOT IN (
                SELECT id FROM (
                    SELECT s.id, CASE WHEN i.sku IS NOT NULL THEN coalesce(i.product_id, -1) END AS product, i.description,
                        l.quantity, l.price, l.amount, 1 AS n
                    FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head CROSS JOIN same_head s ON s.id = h.order_id
                    CROSS JOIN stage_item i ON i.id = l.item
                    UNION ALL
                    SELECT s.id, l.product_id, l.description, l.quantity, l.price, l.amount, -1
                    FROM same_head s JOIN order_line l ON l.order_id = s.target)
                GROUP BY id, product, description, quantity, price, amount HAVING sum(n) <> 0)
            """;

    private final Tx tx;

    OrderMatch(Tx tx) {
        this.tx = tx;
    }

    /**
     * Marks every staged order with what is to be done with it.
     *
     * @param createCustomers whether customers that are not known are made
     */
    void decide(Mode mode, boolean createCustomers) {
        new StagedRefs(tx).find();
        tx.run(FIND);
        if (tx.number("SELECT EXISTS (SELECT 1 FROM stage_order WHERE number IS NULL)") == 1) {
            tx.run(FIND_UNNUMBERED);
        }
        tx.run(REFUNDS);
        tx.run("""
                UPDATE stage_order SET action = 'rejected'
                WHERE customer_id IS NULL AND NOT (?1 AND customer IN (SELECT ref FROM stage_ref WHERE external_id IS NOT NULL))
                """, createCustomers);
        tx.run(UNKNOWN);
        tx.run("""
                UPDATE stage_order SET action = CASE WHEN target IS NULL THEN ?1 ELSE ?2 END WHERE action IS NULL
                """, mode.creates() ? "created" : "skipped", mode.updates() ? "updated" : "skipped");
        if (mode.updates() && tx.number("SELECT EXISTS (SELECT 1 FROM stage_order WHERE action = 'updated')") == 1) {
            tx.script(SAME_HEAD);
            tx.script(ITEMS);
            tx.run(UNCHANGED);
        }
    }
}
