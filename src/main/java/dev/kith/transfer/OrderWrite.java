package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/** Writes the staged orders that are decided, with the customers and products that they bring. */
final class OrderWrite {
    /** Up to so many orders go into the indexes one by one, and so do more where as many are there already. */
    private static final long FEW = 100_000;

    private static final String CUSTOMERS = """
            INSERT INTO customer (external_id, name, name_key, country, created_at)
            SELECT r.external_id, r.external_id, kith_name_key(r.external_id), c.country, ?
            FROM (SELECT customer, min(id) AS first FROM stage_order
                WHERE action IN ('created', 'updated') AND customer_id IS NULL GROUP BY customer) o
            CROSS JOIN stage_ref r ON r.ref = o.customer
            LEFT JOIN (SELECT x.customer, h.country, min(h.id) FROM stage_head h CROSS JOIN stage_order x ON x.id = h.order_id
                WHERE x.action IN ('created', 'updated') AND x.customer_id IS NULL AND h.country IS NOT NULL
                GROUP BY x.customer) c ON c.customer = o.customer
            ORDER BY o.first
            """;

    private static final String OWN_CUSTOMERS = """
            UPDATE stage_order SET customer_id = (
                SELECT c.id FROM stage_ref r JOIN customer c ON c.external_id = r.external_id WHERE r.ref = stage_order.customer)
            WHERE action IN ('created', 'updated') AND customer_id IS NULL
            """;

    /** The items that lines to be written have; the first of a product says what it is called and costs. */
    private static final String USED = """
            UPDATE stage_item SET used = 1 WHERE sku IS NOT NULL AND product_id IS NULL AND id IN (
                SELECT l.item FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head
                CROSS JOIN stage_order o ON o.id = h.order_id WHERE o.action IN ('created', 'updated'))
            """;

    private static final String PRODUCTS = """
            INSERT INTO product (sku, name, price, created_at)
            SELECT n.sku, coalesce((SELECT name FROM stage_item WHERE id = n.named), n.sku),
                (SELECT price FROM stage_item WHERE id = n.priced), ?
            FROM (SELECT sku, min(id) AS first, min(CASE WHEN name IS NOT NULL THEN id END) AS named,
                min(CASE WHEN price IS NOT NULL THEN id END) AS priced FROM stage_item WHERE used GROUP BY sku) n
            ORDER BY n.first
            """;

    private static final String ORDERS = """
            INSERT INTO customer_order (customer_id, kind, number, ordered_at, total, note, created_at)
            SELECT customer_id, kind, number, time, total, note, ? FROM stage_order WHERE action = 'created' ORDER BY id
            """;

    private static final String TARGETS = """
            DROP TABLE IF EXISTS temp.created_order;
            CREATE TEMP TABLE created_order (number INTEGER PRIMARY KEY, id INTEGER);
            INSERT INTO created_order (id) SELECT id FROM stage_order WHERE action = 'created' ORDER BY id;
            """;

    private static final String OWN_ORDERS = """
            UPDATE stage_order SET target = ? + c.number FROM created_order c WHERE c.id = stage_order.id
            """;

    private static final String CHANGE = """
            UPDATE customer_order SET customer_id = s.customer_id, kind = s.kind, ordered_at = s.time, total = s.total,
                note = coalesce(s.note, customer_order.note)
            FROM stage_order s WHERE s.action = 'updated' AND s.target = customer_order.id
            """;

    private static final String REFUNDS = """
            UPDATE customer_order SET refunds_id = o.target
            FROM stage_order s JOIN stage_order o ON o.key = s.refunds_key
            WHERE s.action IN ('created', 'updated') AND s.kind = 'refund' AND s.target = customer_order.id
                AND o.target IS NOT NULL
            """;

    private static final String REFUNDS_BEFORE = """
            UPDATE customer_order SET refunds_id = o.id
            FROM stage_order s JOIN customer_order o ON o.number = s.refunds_key
            WHERE s.action IN ('created', 'updated') AND s.kind = 'refund' AND s.target = customer_order.id
            """;

    private static final String REMOVE_LINES =
            "DELETE FROM order_line WHERE order_id IN (SELECT target FROM stage_order WHERE action = 'updated')";

    private static final String LINES = """
            INSERT INTO order_line (order_id, product_id, description, quantity, price, amount)
            SELECT o.target, i.product_id, i.description, l.quantity, l.price, l.amount
            FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head CROSS JOIN stage_order o ON o.id = h.order_id
            CROSS JOIN stage_item i ON i.id = l.item
            WHERE o.action IN ('created', 'updated') ORDER BY l.row
            """;

    private final Tx tx;

    OrderWrite(Tx tx) {
        this.tx = tx;
        tx.define("kith_name_key", Keys::name);
    }

    /** Creates and updates; says what was made. */
    List<Summary.Made> write(Instant now) {
        int customers = tx.run(CUSTOMERS, now);
        tx.run(OWN_CUSTOMERS);
        tx.script(OrderMatch.ITEMS);
        tx.run(USED);
        int products = tx.run(PRODUCTS, now);
        tx.script(OrderMatch.ITEMS);
        long before = tx.number("SELECT seq FROM sqlite_sequence WHERE name = 'customer_order'");
        tx.script(TARGETS);
        long created = tx.number("SELECT count(*) FROM created_order");
        if (created > Math.max(before, FEW)) {
            tx.withoutIndexes("customer_order", () -> tx.run(ORDERS, now));
        } else {
            tx.run(ORDERS, now);
        }
        tx.run(OWN_ORDERS, before);
        tx.run(CHANGE);
        tx.run(REFUNDS);
        tx.run(REFUNDS_BEFORE);
        tx.run(REMOVE_LINES);
        int lines = tx.run(LINES);
        return List.of(
                        new Summary.Made(Text.later("{0} orders"), made("order")),
                        new Summary.Made(Text.later("{0} refunds"), made("refund")),
                        new Summary.Made(Text.later("{0} lines"), lines),
                        new Summary.Made(Text.later("{0} customers"), customers),
                        new Summary.Made(Text.later("{0} products"), products))
                .stream()
                .filter(made -> made.number() > 0)
                .toList();
    }

    /** Puts what was created into the temporary table arrived_order. */
    void arrived() {
        tx.run("INSERT INTO temp.arrived_order SELECT target FROM stage_order WHERE action = 'created'");
    }

    private long made(String kind) {
        return tx.number("SELECT count(*) FROM stage_order WHERE action = 'created' AND kind = ?", kind);
    }
}
