package dev.kith.transfer;

import dev.kith.customer.Keys;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/** Writes the staged orders that are decided, with the customers and products that they bring. */
final class OrderWrite {
    private static final String CUSTOMERS =
            """
            INSERT INTO customer (external_id, name, name_key, country, created_at)
            SELECT o.customer, o.customer, kith_name_key(o.customer),
                (SELECT h.country FROM stage_order x JOIN stage_head h ON h.order_id = x.id
                    WHERE x.customer = o.customer AND x.action IN ('created', 'updated') AND h.country IS NOT NULL
                    ORDER BY h.id LIMIT 1),
                ?
            FROM stage_order o WHERE o.action IN ('created', 'updated') AND o.customer_id IS NULL
            GROUP BY o.customer ORDER BY min(o.id)
            """;

    private static final String OWN_CUSTOMERS =
            """
            UPDATE stage_order SET customer_id = (SELECT c.id FROM customer c WHERE c.external_id = stage_order.customer)
            WHERE action IN ('created', 'updated') AND customer_id IS NULL
            """;

    /** Where the name and the price of a product that is new stand first. */
    private static final String NEW_PRODUCTS =
            """
            DROP TABLE IF EXISTS temp.new_product;
            CREATE TEMP TABLE new_product (sku TEXT PRIMARY KEY, first INTEGER, name INTEGER, price INTEGER) WITHOUT ROWID;
            INSERT INTO new_product
            SELECT l.sku, min(l.row), min(CASE WHEN l.product IS NOT NULL THEN l.row END), min(CASE WHEN l.price > 0 THEN l.row END)
            FROM stage_line l JOIN stage_head h ON h.id = l.head JOIN stage_order o ON o.id = h.order_id
            WHERE l.sku IS NOT NULL AND o.action IN ('created', 'updated')
                AND NOT EXISTS (SELECT 1 FROM product p WHERE p.sku = l.sku)
            GROUP BY l.sku;
            """;

    private static final String PRODUCTS =
            """
            INSERT INTO product (sku, name, price, created_at)
            SELECT n.sku, coalesce((SELECT product FROM stage_line WHERE row = n.name), n.sku),
                (SELECT price FROM stage_line WHERE row = n.price), ?
            FROM new_product n ORDER BY n.first
            """;

    private static final String ORDERS =
            """
            INSERT INTO customer_order (customer_id, kind, number, ordered_at, total, created_at)
            SELECT customer_id, kind, number, time, total, ? FROM stage_order WHERE action = 'created' ORDER BY id
            """;

    private static final String OWN_ORDERS =
            """
            UPDATE stage_order SET target = (SELECT o.id FROM customer_order o WHERE o.number = stage_order.number)
            WHERE action = 'created'
            """;

    private static final String CHANGE =
            """
            UPDATE customer_order SET customer_id = s.customer_id, kind = s.kind, ordered_at = s.time, total = s.total
            FROM stage_order s WHERE s.action = 'updated' AND s.target = customer_order.id
            """;

    private static final String REMOVE_LINES =
            "DELETE FROM order_line WHERE order_id IN (SELECT target FROM stage_order WHERE action = 'updated')";

    private static final String LINES =
            """
            INSERT INTO order_line (order_id, product_id, description, quantity, price, amount)
            SELECT o.target, p.id, CASE WHEN l.product IS NOT p.name THEN l.product END, l.quantity, l.price, l.amount
            FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head CROSS JOIN stage_order o ON o.id = h.order_id
            LEFT JOIN product p ON p.sku = l.sku
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
        tx.script(NEW_PRODUCTS);
        int products = tx.run(PRODUCTS, now);
        tx.run(ORDERS, now);
        tx.run(OWN_ORDERS);
        tx.run(CHANGE);
        tx.run(REMOVE_LINES);
        int lines = tx.run(LINES);
        return List.of(
                        new Summary.Made("orders", made("order")),
                        new Summary.Made("refunds", made("refund")),
                        new Summary.Made("lines", lines),
                        new Summary.Made("customers", customers),
                        new Summary.Made("products", products))
                .stream()
                .filter(made -> made.number() > 0)
                .toList();
    }

    private long made(String kind) {
        return tx.number("SELECT count(*) FROM stage_order WHERE action = 'created' AND kind = ?", kind);
    }
}
