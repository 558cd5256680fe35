package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;

/**
 * The lines of an order file in temporary tables, filled before the database is locked: stage_line has the lines,
 * stage_item what they say of products, stage_head what each run of neighbouring lines says of its order, stage_order
 * the orders that the lines make up. The action of an order is decided later: created, updated, unchanged, skipped or
 * rejected.
 */
final class OrderStage {
    /** Statements over all orders look up rows of one table for those of another: most should be in memory. */
    private static final String MEMORY = """
            PRAGMA temp.cache_size = -96000;
            PRAGMA main.cache_size = -96000;
            """;

    private static final String TABLES = """
            DROP TABLE IF EXISTS temp.stage_line;
            DROP TABLE IF EXISTS temp.stage_item;
            DROP TABLE IF EXISTS temp.stage_head;
            DROP TABLE IF EXISTS temp.stage_order;
            CREATE TEMP TABLE stage_line (
                row INTEGER PRIMARY KEY, line INTEGER, head INTEGER, item INTEGER, quantity INTEGER, price INTEGER,
                amount INTEGER);
            CREATE TEMP TABLE stage_item (
                id INTEGER PRIMARY KEY, sku TEXT, name TEXT, title TEXT, price INTEGER, used INTEGER, product_id INTEGER,
                description TEXT);
            CREATE TEMP TABLE stage_head (
                id INTEGER PRIMARY KEY, key TEXT, number TEXT, customer TEXT, time INTEGER, country TEXT, note TEXT,
                refunds_key TEXT, lines INTEGER, total INTEGER, positive INTEGER, order_id INTEGER);
            CREATE TEMP TABLE stage_order (
                id INTEGER PRIMARY KEY, key TEXT UNIQUE, number TEXT, customer TEXT, time INTEGER, kind TEXT, note TEXT,
                refunds_key TEXT, lines INTEGER, total INTEGER, positive INTEGER, customer_id INTEGER, target INTEGER,
                refunds_id INTEGER, action TEXT);
            """;

    /** The first line of a number says whose order it is and when it was made. */
    private static final String ORDERS = """
            INSERT INTO stage_order (id, key, number, customer, time, note, refunds_key)
            SELECT min(id), key, number, customer, time, note, refunds_key FROM stage_head GROUP BY key;
            UPDATE stage_head SET order_id = o.id FROM stage_order o
            WHERE o.key = stage_head.key AND o.customer = stage_head.customer;
            UPDATE stage_order SET lines = h.lines, total = h.total, positive = h.positive FROM (
                SELECT order_id, sum(lines) AS lines, sum(total) AS total, sum(positive) AS positive
                FROM stage_head WHERE order_id IS NOT NULL GROUP BY order_id) h
            WHERE h.order_id = stage_order.id;
            """;

    /** All quantities are negative, or the number is a cancellation's (C and digits) and so is the total. */
    private static final String KINDS = """
            UPDATE stage_order SET kind = CASE
                WHEN positive = 0 OR total < 0 AND number GLOB '[Cc][0-9]*' AND substr(number, 2) NOT GLOB '*[^0-9]*'
                THEN 'refund' ELSE 'order' END;
            """;

    private static final String OTHER_CUSTOMER = """
            INSERT INTO stage_reject (row, line, code, reason, part_of)
            SELECT l.row, l.line, 'other_customer',
                replace(replace(replace(?1, '{0}', coalesce(o.number, ?2)), '{1}', o.customer), '{2}', h.customer), o.key
            FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head JOIN stage_order o ON o.key = h.key
            WHERE h.order_id IS NULL
            """;

    /** A corrected line alone would replace its whole order, so the lines that were taken go with it. */
    private static final String TAKEN = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT l.row, l.line, 'taken', replace(?1, '{0}', coalesce(o.number, ?2))
            FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head CROSS JOIN stage_order o ON o.id = h.order_id
            WHERE o.action <> 'rejected' AND o.key IN (SELECT part_of FROM stage_reject)
            """;

    /** What became of the lines that were staged. */
    static final String RESULTS = """
            SELECT l.row, l.line, coalesce(o.action, 'rejected') AS outcome, o.target AS id
            FROM stage_line l CROSS JOIN stage_head h ON h.id = l.head LEFT JOIN stage_order o ON o.id = h.order_id
            """;

    private final Tx tx;

    OrderStage(Tx tx) {
        this.tx = tx;
    }

    /** Makes the tables anew, fills them and puts the orders together; what is rejected goes into the rejections. */
    void fill(Rows<OrderDraft> rows, Phones phones, Rejections rejections) {
        tx.script(MEMORY);
        tx.script(TABLES);
        try (OrderLines lines = new OrderLines(tx);
                Rejections.Many rejected = rejections.many()) {
            rows.forEach(row -> {
                OrderDraft draft = row.draft();
                if (draft == null) {
                    rejected.add(row.rejection());
                } else {
                    lines.add(draft, row.line());
                }
            });
        }
        tx.script(ORDERS);
        tx.script(KINDS);
        new StagedRefs(tx).fill("SELECT DISTINCT customer FROM stage_order", phones);
        if (tx.number("SELECT EXISTS (SELECT 1 FROM stage_head WHERE order_id IS NULL)") == 1) {
            tx.run(
                    OTHER_CUSTOMER,
                    Text.of("The order {0} is customer {1}'s, by its first line; this line says {2}."),
                    Text.of("without a number"));
        }
    }

    /** Adds to the rejected lines the others of their orders. */
    void completeRejected() {
        tx.run(TAKEN, Text.of("This line was taken; another of order {0} was not."), Text.of("without a number"));
    }

    /** How many rows ended in an outcome. */
    long count(Outcome outcome) {
        return tx.number("SELECT sum(lines) FROM stage_order WHERE action = ?", outcome.word());
    }
}
