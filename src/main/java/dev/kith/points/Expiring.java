package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Writes down what expired: an entry for each account and day, of what was free of its lots. How far that came is kept,
 * so that only lots that ended since, and those that later entries touched, are looked at.
 */
final class Expiring {
    /** What is free of the lots that are over, and when they were last touched. */
    private static final String OVER = """
            DROP TABLE IF EXISTS temp.over_lot;
            CREATE TEMP TABLE over_lot (id INTEGER PRIMARY KEY, account_id INTEGER, expires_on TEXT, free INTEGER, touched INTEGER);
            DROP TABLE IF EXISTS temp.over_day;
            CREATE TEMP TABLE over_day (expires_on TEXT PRIMARY KEY, at INTEGER);
            """;

    /** ?1 is the first day that is not over, ?2 and ?3 how far the last run came. */
    private static final String FILL = """
            INSERT INTO temp.over_lot
            SELECT l.id, l.account_id, l.expires_on, (SELECT sum(points - held) FROM points_allocation WHERE lot_id = l.id), (
                SELECT max(e.at) FROM points_allocation p JOIN points_entry e ON e.id = p.entry_id WHERE p.lot_id = l.id)
            FROM points_lot l WHERE l.id IN (
                SELECT id FROM points_lot WHERE expires_on >= ?2 AND expires_on < ?1
                UNION SELECT lot_id FROM points_allocation WHERE entry_id > ?3) AND l.expires_on < ?1
            """;

    private static final String DAYS =
            "SELECT DISTINCT expires_on FROM temp.over_lot WHERE free > 0 ORDER BY expires_on";

    /** Points expire when their last day ends, or when they come back after it. */
    private static final String ENTRIES = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, recorded_at)
            SELECT o.account_id, 'expiry', -sum(o.free), max(d.at, o.touched) AS over, NULL, ?
            FROM temp.over_lot o JOIN temp.over_day d ON d.expires_on = o.expires_on
            WHERE o.free > 0 GROUP BY over, o.account_id ORDER BY over, o.account_id
            """;

    private static final String ALLOCATIONS = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points)
            SELECT o.account_id, e.id, o.id, -o.free
            FROM temp.over_lot o CROSS JOIN temp.over_day d ON d.expires_on = o.expires_on
            CROSS JOIN points_entry e ON e.account_id = o.account_id AND e.at = max(d.at, o.touched) AND e.id > ?1
            WHERE o.free > 0 ORDER BY e.id, o.id
            """;
    private static final String DONE = """
            INSERT INTO points_expiry (id, as_of, last_entry_id)
            VALUES (1, ?1, (SELECT coalesce(max(id), 0) FROM points_entry))
            ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, last_entry_id = excluded.last_entry_id
            """;

    private final Tx tx;
    private final Instant now;
    private final ZoneId zone;

    Expiring(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.now = now;
        this.zone = zone;
    }

    /** What a run expired: so many points of so many lots of so many customers. */
    record Expired(LocalDate asOf, long entries, long lots, long customers, long points) {}

    /**
     * Expires what is free of lots whose last day was before a day.
     *
     * @throws KithException.Invalid for a day that is still to come
     */
    Expired expire(LocalDate asOf) {
        if (asOf.isAfter(now.atZone(zone).toLocalDate())) {
            throw new KithException.Invalid(
                    Text.of("Points that are valid today can't be expired as of {0}.", asOf),
                    Text.of("Leave --as-of out for today."));
        }
        tx.script(OVER);
        String last = tx.text("SELECT as_of FROM points_expiry");
        tx.run(FILL, asOf, last == null ? "" : last, tx.number("SELECT last_entry_id FROM points_expiry"));
        Expired expired = write(asOf);
        tx.run(DONE, asOf);
        return expired;
    }

    private Expired write(LocalDate asOf) {
        for (String day : tx.list(DAYS, row -> row.text("expires_on"))) {
            Instant over = LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant();
            tx.run("INSERT INTO temp.over_day (expires_on, at) VALUES (?, ?)", day, over);
        }
        long before = tx.number("SELECT max(id) FROM points_entry");
        long entries = tx.run(ENTRIES, now);
        long lots = tx.run(ALLOCATIONS, before);
        return tx.find(
                        """
                SELECT count(DISTINCT a.customer_id) AS customers, coalesce(-sum(e.points), 0) AS points
                FROM points_entry e JOIN points_account a ON a.id = e.account_id WHERE e.id > ?
                """,
                        row -> new Expired(asOf, entries, lots, row.number("customers"), row.number("points")),
                        before)
                .orElseThrow();
    }
}
