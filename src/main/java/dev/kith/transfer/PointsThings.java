package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.points.Grants;
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
            CROSS JOIN points_account a ON a.customer_id = s.customer_id AND a.programme_id = 1 AND a.status = 0
            CROSS JOIN points_lot l ON l.account_id = a.id AND l.debt = 0 CROSS JOIN points_entry e ON e.id = l.entry_id;
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
            SELECT row, line, 'ref_taken', replace(?, '{0}', ref)
            FROM stage_row WHERE action = 'rejected' AND customer_id IS NOT NULL
            """;

    private static final String GRANTS = """
            INSERT INTO temp.points_grant (customer_id, points, at, available_at, expires_on, reason, ref, source)
            SELECT customer_id, points, coalesce(earned_at, ?1), coalesce(available_at, earned_at, ?1), expires_on, reason, ref,
                source
            FROM stage_row WHERE action = 'created' ORDER BY row
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
        tx.run(OTHER_AWARD, Text.of("The ref {0} stands for another award to this customer."));
    }

    /** Adds an award for each new row. */
    @Override
    public void write(Tx tx, Instant now) {
        Grants grants = new Grants(tx, now);
        grants.prepare();
        tx.run(GRANTS, now);
        grants.write();
    }
}
