package dev.kith.points;

import dev.kith.db.Tx;
import java.time.Instant;

/**
 * Takes back the awards of an operation whose points nothing has touched since, all at once: those of an import, as a
 * rule.
 */
final class Untouched {
    private static final String TABLE = """
            DROP TABLE IF EXISTS temp.untouched;
            CREATE TEMP TABLE untouched (number INTEGER PRIMARY KEY, entry_id INTEGER UNIQUE, lot_id INTEGER);
            """;

    /** What was earned and is left as it is, since a refund took a part of it, keeps its entry. */
    static final String LEFT_OUT = """
            EXISTS (SELECT 1 FROM points_earning x JOIN undo_kept k ON k.aggregate = 'points_earning' AND k.id = x.id
                WHERE x.entry_id = e.id)""";

    private static final String FILL = """
            INSERT INTO temp.untouched (entry_id, lot_id)
            SELECT e.id, l.id FROM operation_insert i JOIN points_entry e ON e.id BETWEEN i.first_id AND i.last_id
            JOIN points_lot l ON l.entry_id = e.id AND l.debt = 0
            WHERE i.operation_id = ? AND i.table_name = 'points_entry' AND e.kind = 'award'
                AND NOT EXISTS (SELECT 1 FROM points_allocation p WHERE p.lot_id = l.id AND p.entry_id <> e.id)
                AND NOT EXISTS (SELECT 1 FROM points_allocation p WHERE p.entry_id = e.id AND p.lot_id <> l.id)
                AND NOT EXISTS (SELECT 1 FROM points_entry r WHERE r.reverses_id = e.id)
                AND NOT EXISTS (SELECT 1 FROM points_entry a WHERE a.answers_id = e.id)
            """ + " AND NOT " + LEFT_OUT + " ORDER BY e.id DESC";

    private static final String ENTRIES = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, reverses_id, recorded_at)
            SELECT e.account_id, 'reversal', -e.points, ?1, ?2, e.id, ?1
            FROM temp.untouched u JOIN points_entry e ON e.id = u.entry_id ORDER BY u.number
            """;
    private static final String ALLOCATIONS = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points)
            SELECT e.account_id, ? + u.number, u.lot_id, -e.points
            FROM temp.untouched u JOIN points_entry e ON e.id = u.entry_id ORDER BY u.number
            """;

    private Untouched() {}

    /** Takes them back; they stand in the temporary table untouched then. Returns how many there were. */
    static int reverse(Tx tx, long operation, Instant at, String reason) {
        tx.script(TABLE);
        int awards = tx.run(FILL, operation);
        long before = tx.number("SELECT seq FROM sqlite_sequence WHERE name = 'points_entry'");
        tx.run(ENTRIES, at, reason);
        tx.run(ALLOCATIONS, before);
        return awards;
    }
}
