package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/**
 * Points in a file as opening balances: each row is a lot that was earned elsewhere. A row with a ref is the award
 * under that ref; one without is any lot that is the same in all, of which as many are written as the file has more.
 * The points of a lot are those that came, or those that are left; a time that the file does not say is no difference.
 */
final class PointsThings implements RowImport.Things<PointsDraft> {
    /** The lots of the customers in question; taken is 1 where the award was taken back and stands no more. */
    private static final String THERE = """
            DROP TABLE IF EXISTS temp.lot_there;
            CREATE TEMP TABLE lot_there AS
            SELECT a.customer_id, EXISTS (
                    SELECT 1 FROM run_row r WHERE r.table_name = 'points_lot' AND l.id BETWEEN r.first_id AND r.last_id)
                    AS own, e.points, (SELECT coalesce(sum(p.points), 0) FROM points_allocation p WHERE p.lot_id = l.id)
                    AS left_over, l.earned_at, l.available_at, l.expires_on, l.source, e.reason, e.ref,
                EXISTS (SELECT 1 FROM points_entry r WHERE r.reverses_id = e.id AND NOT EXISTS (
                    SELECT 1 FROM points_entry rr WHERE rr.reverses_id = r.id)) AS taken
            FROM (SELECT DISTINCT customer_id FROM stage_row WHERE action IS NULL) s
            CROSS JOIN points_account a ON a.customer_id = s.customer_id
            CROSS JOIN points_lot l ON l.account_id = a.id CROSS JOIN points_entry e ON e.id = l.entry_id;
            CREATE INDEX temp.lot_there_customer ON lot_there(customer_id, earned_at);
            CREATE INDEX temp.lot_there_ref ON lot_there(customer_id, ref);
            """;

    private static final String SAME = """
            t.customer_id = s.customer_id AND (s.earned_at IS NULL OR t.earned_at = s.earned_at)
                AND (s.available_at IS NULL OR t.available_at = s.available_at) AND t.expires_on IS s.expires_on AND t.source IS s.source AND t.reason IS s.reason AND t.ref IS s.ref
                AND (t.points = s.points OR t.left_over = s.points)""";

    private static final String DECIDE = """
            UPDATE stage_row SET place = d.place, action = CASE WHEN d.place <= d.there THEN 'unchanged' ELSE 'created' END
            FROM (
                SELECT s.row, s.place, (SELECT count(*) FROM lot_there t WHERE %s AND NOT t.taken AND NOT t.own) AS there
                FROM (
                    SELECT s.row, s.customer_id, s.action, s.points, s.earned_at, s.available_at, s.expires_on, s.source,
                        s.reason, s.ref, row_number() OVER (PARTITION BY s.customer_id, s.points, s.earned_at,
                            s.available_at, s.expires_on, s.source, s.reason, s.ref ORDER BY s.row) AS place
                    FROM stage_row s
                    WHERE s.customer_id IN (SELECT customer_id FROM stage_row WHERE action IS NULL)) s
                WHERE s.action IS NULL) d
            WHERE d.row = stage_row.row
            """.formatted(SAME);

    /** A ref is used once: the first row under it counts, and an award under it that was taken back stays so. */
    private static final String REFS = """
            UPDATE stage_row SET action = CASE
                    WHEN EXISTS (SELECT 1 FROM lot_there t
                        WHERE t.customer_id = stage_row.customer_id AND t.ref = stage_row.ref AND t.taken) THEN 'skipped'
                    WHEN place > 1 THEN 'unchanged' ELSE 'rejected' END
            WHERE ref IS NOT NULL AND action = 'created' AND (
                EXISTS (SELECT 1 FROM lot_there t WHERE t.customer_id = stage_row.customer_id AND t.ref = stage_row.ref)
                OR EXISTS (SELECT 1 FROM stage_row o
                    WHERE o.customer_id = stage_row.customer_id AND o.ref = stage_row.ref AND o.row < stage_row.row))
            """;

    private static final String OTHER_AWARD = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT row, line, 'ref_taken', 'The ref ' || ref || ' stands for another award to this customer.'
            FROM stage_row WHERE action = 'rejected' AND customer_id IS NOT NULL
            """;

    private static final String ACCOUNTS = """
            INSERT INTO points_account (customer_id)
            SELECT customer_id FROM stage_row s WHERE action = 'created' AND NOT EXISTS (
                SELECT 1 FROM points_account a WHERE a.customer_id = s.customer_id)
            GROUP BY customer_id ORDER BY min(row)
            """;

    private static final String NEW = """
            DROP TABLE IF EXISTS temp.new_lot;
            CREATE TEMP TABLE new_lot (number INTEGER PRIMARY KEY, row INTEGER, account_id INTEGER);
            INSERT INTO new_lot (row, account_id)
            SELECT s.row, (SELECT min(a.id) FROM points_account a WHERE a.customer_id = s.customer_id)
            FROM stage_row s WHERE s.action = 'created' ORDER BY s.row;
            """;

    private static final String ENTRIES = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, ref, recorded_at)
            SELECT n.account_id, 'award', s.points, coalesce(s.earned_at, ?1), s.reason, s.ref, ?1
            FROM new_lot n JOIN stage_row s ON s.row = n.row ORDER BY n.number
            """;

    private static final String LOTS = """
            INSERT INTO points_lot (account_id, entry_id, earned_at, available_at, expires_on, source)
            SELECT n.account_id, ?1 + n.number, coalesce(s.earned_at, ?2), coalesce(s.available_at, s.earned_at, ?2),
                s.expires_on, s.source
            FROM new_lot n JOIN stage_row s ON s.row = n.row ORDER BY n.number
            """;

    private static final String ALLOCATIONS = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points)
            SELECT n.account_id, ?1 + n.number, ?2 + n.number, s.points
            FROM new_lot n JOIN stage_row s ON s.row = n.row ORDER BY n.number
            """;

    @Override
    public String name() {
        return "points";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofPoints(), given).needing("points", "customer", "points");
    }

    @Override
    public Rows.Check<PointsDraft> reader(Mapping mapping, Session session) {
        return new PointsReader(mapping, session.moments(), session.now());
    }

    @Override
    public List<String> columns() {
        return PointsDraft.COLUMNS;
    }

    @Override
    public void decide(Tx tx) {
        tx.script(THERE);
        tx.run(DECIDE);
        tx.run(REFS);
        tx.run(OTHER_AWARD);
    }

    /** Adds an entry with its lot for each new row. */
    @Override
    public void write(Tx tx, Instant now) {
        tx.run(ACCOUNTS);
        tx.script(NEW);
        long entries = last(tx, "points_entry");
        long lots = last(tx, "points_lot");
        tx.run(ENTRIES, now);
        tx.run(LOTS, entries, now);
        tx.run(ALLOCATIONS, entries, lots);
    }

    private static long last(Tx tx, String table) {
        return tx.number("SELECT seq FROM sqlite_sequence WHERE name = ?", table);
    }
}
