package dev.kith.transfer;

import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/**
 * Decides and writes staged rows that become rows of a table as they are. Of rows that are the same in all, as many are
 * written as the file has more than the table; what an earlier batch of the file wrote is in both.
 *
 * @param table the table, whose rows have a customer and when they were noted
 * @param columns what must be the same, called so in both tables
 * @param further what is written with them
 */
record SameRows(String table, List<String> columns, Further further) {
    /** Columns that are written, and may differ. */
    record Further(List<String> columns) {}

    private static final String DECIDE = """
            UPDATE stage_row SET action = CASE WHEN d.nth <= d.there THEN 'unchanged' ELSE 'created' END
            FROM (
                SELECT s.row, s.nth, (
                    SELECT count(*) FROM %1$s t WHERE t.customer_id = s.customer_id%2$s) AS there
                FROM (
                    SELECT s.*, row_number() OVER (PARTITION BY s.customer_id, %3$s ORDER BY s.row) AS nth
                    FROM stage_row s
                    WHERE s.customer_id IN (SELECT customer_id FROM stage_row WHERE action IS NULL)) s
                WHERE s.action IS NULL) d
            WHERE d.row = stage_row.row
            """;

    private static final String WRITE = """
            INSERT INTO %1$s (customer_id, %2$s%3$s, created_at)
            SELECT customer_id, %2$s%3$s, coalesce(noted_at, ?) FROM stage_row WHERE action = 'created' ORDER BY row
            """;

    /** Says of each row that has a customer whether it is there already. */
    void decide(Tx tx) {
        StringBuilder same = new StringBuilder();
        for (String column : columns()) {
            same.append(" AND t.%1$s IS s.%1$s".formatted(column));
        }
        tx.run(DECIDE.formatted(tableSql(), same, String.join(", ", columns())));
    }

    /** Adds those that are not. */
    void write(Tx tx, Instant now) {
        StringBuilder more = new StringBuilder();
        for (String column : further.columns()) {
            more.append(", ").append(column);
        }
        tx.run(WRITE.formatted(tableSql(), String.join(", ", columns()), more), now);
    }

    private String tableSql() {
        return table;
    }
}
