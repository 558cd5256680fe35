package dev.kith.transfer;

import dev.kith.db.Batch;
import dev.kith.db.Tx;

/**
 * Where a file of orders may be cut into batches: the lines of an order stay together wherever they stand, with a
 * refund that comes before what it takes back, and with what only its customer and time tell from another order.
 */
final class OrderCuts {
    private static final String TABLES = """
            DROP TABLE IF EXISTS temp.stage_span;
            DROP TABLE IF EXISTS temp.stage_cut;
            CREATE TEMP TABLE stage_span (key TEXT PRIMARY KEY, first INTEGER, last INTEGER) WITHOUT ROWID;
            CREATE TEMP TABLE stage_cut (row INTEGER PRIMARY KEY);
            """;

    private static final String SPAN = """
            INSERT INTO stage_span (key, first, last) VALUES (?1, ?2, ?2)
            ON CONFLICT (key) DO UPDATE
            SET first = min(first, excluded.first), last = max(coalesce(last, 0), excluded.last)
            """;

    private static final String AWAITED = """
            INSERT INTO stage_span (key, first) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET first = min(first, excluded.first)
            """;

    /** Rows after which nothing is open that began before. */
    private static final String CUTS = """
            INSERT INTO stage_cut
            SELECT DISTINCT ended FROM (
                SELECT max(last) OVER by_first AS ended, lead(first) OVER by_first AS next
                FROM stage_span WHERE last IS NOT NULL WINDOW by_first AS (ORDER BY first, last))
            WHERE next IS NULL OR next > ended;
            DROP TABLE temp.stage_span;
            """;

    private final Tx tx;

    OrderCuts(Tx tx) {
        this.tx = tx;
    }

    /** Reads over the whole file. */
    void find(RowSource rows, OrderReader reader) {
        tx.script(TABLES);
        try (Batch spans = tx.batch(SPAN);
                Batch awaited = tx.batch(AWAITED)) {
            for (RowSource.Row row = rows.next(); row != null; row = rows.next()) {
                long number = row.number();
                reader.belongsTo(row).forEach(key -> spans.add(key, number));
                String refunds = reader.refunds(row.cells());
                if (refunds != null) {
                    awaited.add(refunds, number);
                }
            }
        }
        tx.script(CUTS);
    }

    /** The first row from this one on after which the file may be cut. */
    long from(long row) {
        return tx.find("SELECT row FROM stage_cut WHERE row >= ? ORDER BY row LIMIT 1", cut -> cut.number("row"), row)
                .orElse(Long.MAX_VALUE);
    }
}
