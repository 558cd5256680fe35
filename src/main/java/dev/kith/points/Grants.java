package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.time.Instant;

/**
 * Gives many awards at once: a caller fills the temporary table points_grant, a row an award, numbered from 1 on
 * without a gap, and all of them are written as single ones would be, in the order of their numbers.
 */
public final class Grants {
    private static final String TABLE = """
            DROP TABLE IF EXISTS temp.points_grant;
            CREATE TEMP TABLE points_grant (
                number INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, programme_id INTEGER NOT NULL DEFAULT 1,
                status INTEGER NOT NULL DEFAULT 0, points INTEGER NOT NULL, at INTEGER NOT NULL, available_at INTEGER NOT NULL,
                expires_on TEXT, reason TEXT, ref TEXT, source TEXT, account_id INTEGER);
            """;
    private static final String FULL = """
            SELECT c.name FROM (
                SELECT customer_id, programme_id, status, sum(points) AS points FROM temp.points_grant GROUP BY 1, 2, 3) g
            JOIN customer c ON c.id = g.customer_id WHERE g.points > ?1 - (
                SELECT coalesce(sum(p.points), 0) FROM points_account a JOIN points_allocation p ON p.account_id = a.id
                WHERE a.customer_id = g.customer_id AND a.programme_id = g.programme_id AND a.status = g.status)
            ORDER BY c.id LIMIT 1
            """;
    private static final String ACCOUNTS = """
            INSERT INTO points_account (customer_id, programme_id, status)
            SELECT customer_id, programme_id, status FROM temp.points_grant g WHERE NOT EXISTS (
                SELECT 1 FROM points_account a
                WHERE a.customer_id = g.customer_id AND a.programme_id = g.programme_id AND a.status = g.status)
            GROUP BY 1, 2, 3 ORDER BY min(number)
            """;
    private static final String WHERE_TO = """
            UPDATE temp.points_grant SET account_id = (
                SELECT min(a.id) FROM points_account a WHERE a.customer_id = points_grant.customer_id
                    AND a.programme_id = points_grant.programme_id AND a.status = points_grant.status)
            """;
    private static final String LAST = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?";
    private static final String ENTRIES = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, ref, recorded_at)
            SELECT account_id, 'award', points, at, reason, ref, ? FROM temp.points_grant ORDER BY number
            """;
    private static final String LOTS = """
            INSERT INTO points_lot (account_id, entry_id, earned_at, available_at, expires_on, source)
            SELECT account_id, ? + number, at, available_at, expires_on, source FROM temp.points_grant ORDER BY number
            """;
    private static final String ALLOCATIONS = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points)
            SELECT account_id, ?1 + number, ?2 + number, points FROM temp.points_grant ORDER BY number
            """;

    private final Tx tx;
    private final Instant now;

    public Grants(Tx tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    /** Makes the table anew, empty. */
    public void prepare() {
        tx.script(TABLE);
    }

    /**
     * Writes the awards of the table.
     *
     * @return the last entry before: that of the n-th award is n more
     * @throws KithException.Invalid where a customer would have too many points; then nobody was given anything
     */
    public long write() {
        String full = tx.text(FULL, Award.MOST);
        if (full != null) {
            throw new KithException.Invalid(
                    Text.of("{0} would have more than {1} points.", Printable.line(full), Award.MOST));
        }
        long before = tx.number(LAST, "points_entry");
        long lots = tx.number(LAST, "points_lot");
        tx.run(ACCOUNTS);
        tx.run(WHERE_TO);
        tx.run(ENTRIES, now);
        tx.run(LOTS, before);
        tx.run(ALLOCATIONS, before, lots);
        Debts.settle(tx, now, before);
        return before;
    }
}
