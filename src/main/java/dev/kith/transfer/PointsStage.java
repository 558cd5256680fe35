package dev.kith.transfer;

import dev.kith.customer.Phones;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import java.time.Instant;

/**
 * The lots of a file in a temporary table: filled before the database is locked, then compared with those that are
 * there and written from. A row with a ref is the award under that ref; one without is any lot that is the same in all,
 * of which as many are written as the file has more. The points of a lot are those that came, or those that are left; a
 * time that the file does not say is no difference.
 */
final class PointsStage {
    private static final String TABLE = """
            DROP TABLE IF EXISTS temp.stage_lot;
            CREATE TEMP TABLE stage_lot (
                row INTEGER PRIMARY KEY, line INTEGER, customer TEXT, customer_id INTEGER, action TEXT, place INTEGER,
                points INTEGER, earned_at INTEGER, available_at INTEGER, expires_on TEXT, source TEXT, reason TEXT, ref TEXT);
            """;

    private static final String UNKNOWN = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT s.row, s.line, r.problem, r.reason FROM stage_lot s JOIN stage_ref r ON r.ref = s.customer
            WHERE s.action = 'rejected'
            """;

    /** The lots of the customers in question; taken is 1 where the award was taken back and stands no more. */
    private static final String THERE = """
            DROP TABLE IF EXISTS temp.lot_there;
            CREATE TEMP TABLE lot_there AS
            SELECT a.customer_id, e.points, (SELECT coalesce(sum(p.points), 0) FROM points_allocation p WHERE p.lot_id = l.id)
                    AS left_over, l.earned_at, l.available_at, l.expires_on, l.source, e.reason, e.ref,
                EXISTS (SELECT 1 FROM points_entry r WHERE r.reverses_id = e.id AND NOT EXISTS (
                    SELECT 1 FROM points_entry rr WHERE rr.reverses_id = r.id)) AS taken
            FROM (SELECT DISTINCT customer_id FROM stage_lot WHERE customer_id IS NOT NULL) s
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
            UPDATE stage_lot SET place = d.place, action = CASE WHEN d.place <= d.there THEN 'unchanged' ELSE 'created' END
            FROM (
                SELECT s.row, row_number() OVER (PARTITION BY s.customer_id, s.points, s.earned_at, s.available_at,
                        s.expires_on, s.source, s.reason, s.ref ORDER BY s.row) AS place,
                    (SELECT count(*) FROM lot_there t WHERE %s AND NOT t.taken) AS there
                FROM stage_lot s WHERE s.action IS NULL) d
            WHERE d.row = stage_lot.row
            """.formatted(SAME);

    /** A ref is used once: the first row under it counts, and an award under it that was taken back stays so. */
    private static final String REFS = """
            UPDATE stage_lot SET action = CASE
                    WHEN EXISTS (SELECT 1 FROM lot_there t
                        WHERE t.customer_id = stage_lot.customer_id AND t.ref = stage_lot.ref AND t.taken) THEN 'skipped'
                    WHEN place > 1 THEN 'unchanged' ELSE 'rejected' END
            WHERE ref IS NOT NULL AND action = 'created' AND (
                EXISTS (SELECT 1 FROM lot_there t WHERE t.customer_id = stage_lot.customer_id AND t.ref = stage_lot.ref)
                OR EXISTS (SELECT 1 FROM stage_lot o
                    WHERE o.customer_id = stage_lot.customer_id AND o.ref = stage_lot.ref AND o.row < stage_lot.row))
            """;

    private static final String OTHER_AWARD = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT row, line, 'ref_taken', 'The ref ' || ref || ' stands for another award to this customer.'
            FROM stage_lot WHERE action = 'rejected' AND customer_id IS NOT NULL
            """;

    private static final String ACCOUNTS = """
            INSERT INTO points_account (customer_id)
            SELECT customer_id FROM stage_lot s WHERE action = 'created' AND NOT EXISTS (
                SELECT 1 FROM points_account a WHERE a.customer_id = s.customer_id)
            GROUP BY customer_id ORDER BY min(row)
            """;

    private static final String NEW = """
            DROP TABLE IF EXISTS temp.new_lot;
            CREATE TEMP TABLE new_lot (number INTEGER PRIMARY KEY, row INTEGER, account_id INTEGER);
            INSERT INTO new_lot (row, account_id)
            SELECT s.row, (SELECT min(a.id) FROM points_account a WHERE a.customer_id = s.customer_id)
            FROM stage_lot s WHERE s.action = 'created' ORDER BY s.row;
            """;

    private static final String ENTRIES = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, ref, recorded_at)
            SELECT n.account_id, 'award', s.points, coalesce(s.earned_at, ?1), s.reason, s.ref, ?1
            FROM new_lot n JOIN stage_lot s ON s.row = n.row ORDER BY n.number
            """;

    private static final String LOTS = """
            INSERT INTO points_lot (account_id, entry_id, earned_at, available_at, expires_on, source)
            SELECT n.account_id, ?1 + n.number, coalesce(s.earned_at, ?2), coalesce(s.available_at, s.earned_at, ?2),
                s.expires_on, s.source
            FROM new_lot n JOIN stage_lot s ON s.row = n.row ORDER BY n.number
            """;

    private static final String ALLOCATIONS = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points)
            SELECT n.account_id, ?1 + n.number, ?2 + n.number, s.points
            FROM new_lot n JOIN stage_lot s ON s.row = n.row ORDER BY n.number
            """;

    /** What became of the rows that were staged. */
    static final String RESULTS = "SELECT row, line, action AS outcome, NULL AS id FROM stage_lot";

    private final Tx tx;

    PointsStage(Tx tx) {
        this.tx = tx;
    }

    /** Makes the table anew and fills it; what is rejected goes into the rejections. */
    void fill(Rows<PointsDraft> rows, Phones phones, Rejections rejections) {
        tx.script(TABLE);
        try (Batch batch = tx.batch("""
                        INSERT INTO stage_lot (row, line, customer, points, earned_at, available_at, expires_on, source, reason, ref)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
                Rejections.Many rejected = rejections.many()) {
            rows.forEach(row -> {
                PointsDraft draft = row.draft();
                if (draft == null) {
                    rejected.add(row.rejection());
                } else {
                    batch.add(
                            draft.row(),
                            row.line(),
                            draft.customer(),
                            draft.points(),
                            draft.earnedAt(),
                            draft.availableAt(),
                            draft.expiresOn(),
                            draft.source(),
                            draft.reason(),
                            draft.ref());
                }
            });
        }
        new StagedRefs(tx).fill("SELECT DISTINCT customer FROM stage_lot", phones);
    }

    /** Decides what becomes of each row. */
    void decide() {
        new StagedRefs(tx).find();
        tx.run("UPDATE stage_lot SET customer_id = r.customer_id FROM stage_ref r WHERE r.ref = stage_lot.customer");
        tx.run("UPDATE stage_lot SET action = 'rejected' WHERE customer_id IS NULL");
        tx.run(UNKNOWN);
        tx.script(THERE);
        tx.run(DECIDE);
        tx.run(REFS);
        tx.run(OTHER_AWARD);
    }

    /** Adds an entry with its lot for each new row. */
    void write(Instant now) {
        tx.run(ACCOUNTS);
        tx.script(NEW);
        long entries = last("points_entry");
        long lots = last("points_lot");
        tx.run(ENTRIES, now);
        tx.run(LOTS, entries, now);
        tx.run(ALLOCATIONS, entries, lots);
    }

    /** How many rows ended in an outcome. */
    long count(Outcome outcome) {
        return tx.number("SELECT count(*) FROM stage_lot WHERE action = ?", outcome.word());
    }

    private long last(String table) {
        return tx.number("SELECT seq FROM sqlite_sequence WHERE name = ?", table);
    }
}
