package dev.kith.tier;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts what a scheme measures, of the customers in the temporary table tier_candidate, and puts those who are to be
 * looked at into tier_nominee.
 */
final class Counted {
    /** Put before what is counted, that of the candidates; ?1 is the programme, from ?2 until before ?3. */
    private static final String CANDIDATES = "temp.tier_candidate k CROSS JOIN ";

    /** What was refunded of an order counts on the day of the order. */
    private static final String REFUNDED =
            "(SELECT coalesce(sum(r.total), 0) FROM customer_order r WHERE r.refunds_id = o.id)";

    private static final String ORDERED = """
            SELECT o.customer_id, o.ordered_at AS at, %s AS amount FROM %scustomer_order o
            WHERE o.ordered_at >= ?2 AND o.ordered_at < ?3 AND o.refunds_id IS NULL%s
            """;
    private static final String THEIRS = " AND %s.customer_id = k.customer_id";
    private static final String STANDING_ORDER =
            " AND o.kind = 'order' AND (o.total = 0 OR o.total + " + REFUNDED + " <> 0)\n";
    private static final String CAME = """
            UNION ALL SELECT i.customer_id, i.started_at, 1 FROM %sinteraction i
            WHERE i.started_at >= ?2 AND i.started_at < ?3 AND i.direction = 'in' AND i.channel <> 'note'%s
            """;

    /**
     * What takes an award back, in whole or in part, counts on the day of the award, and so does what takes that back.
     */
    private static final String EARNED = """
            SELECT a.customer_id, e.at, e.points AS amount
            FROM %1$spoints_account a JOIN points_entry e ON e.account_id = a.id
            WHERE a.programme_id = ?1 AND a.status = %2$s AND e.at >= ?2 AND e.at < ?3 AND e.kind IN ('award', 'adjustment')%3$s
            UNION ALL SELECT a.customer_id, g.at, e.points
            FROM %1$spoints_account a JOIN points_entry e ON e.account_id = a.id AND e.kind IN ('return', 'reversal')
            JOIN points_entry g ON g.id = (
                WITH RECURSIVE taken(id) AS (
                    SELECT coalesce(e.reverses_id, e.answers_id)
                    UNION ALL SELECT coalesce(p.reverses_id, p.answers_id) FROM taken JOIN points_entry p ON p.id = taken.id
                        WHERE p.kind IN ('return', 'reversal'))
                SELECT min(id) FROM taken)
            WHERE a.programme_id = ?1 AND a.status = %2$s AND g.at >= ?2 AND g.at < ?3 AND g.kind IN ('award', 'adjustment')%3$s
            """;

    /** Who has enough for a higher tier than they earned. */
    private static final String ENOUGH = """
            INSERT OR IGNORE INTO temp.tier_nominee
            SELECT x.customer_id FROM (%s) x
            LEFT JOIN tier_standing s ON s.customer_id = x.customer_id AND s.programme_id = ?1
            LEFT JOIN tier t ON t.id = s.earned_id
            GROUP BY x.customer_id HAVING sum(x.amount) >= (
                SELECT min(n.threshold) FROM tier n
                WHERE n.programme_id = ?1 AND n.dropped = 0 AND n.threshold > coalesce(t.threshold, 0))
            """;

    private static final String ANY = "INSERT OR IGNORE INTO temp.tier_nominee SELECT x.customer_id FROM (%s) x";

    private final Tx tx;
    private final Scheme scheme;
    private final ZoneId zone;

    Counted(Tx tx, Scheme scheme, ZoneId zone) {
        this.tx = tx;
        this.scheme = scheme;
        this.zone = zone;
    }

    /** Empties the temporary tables tier_nominee and tier_candidate. */
    static void clear(Tx tx) {
        tx.script("""
                CREATE TEMP TABLE IF NOT EXISTS tier_nominee (customer_id INTEGER PRIMARY KEY);
                CREATE TEMP TABLE IF NOT EXISTS tier_candidate (customer_id INTEGER PRIMARY KEY);
                DELETE FROM temp.tier_nominee;
                DELETE FROM temp.tier_candidate;
                """);
    }

    /** What was counted of the candidates from one day to another, both included. */
    Map<Long, Amounts> candidates(LocalDate from, LocalDate to) {
        record Part(long customer, Instant at, long amount) {}
        Map<Long, Amounts> all = new HashMap<>();
        try (Stream<Part> parts = tx.stream(
                countedSql(),
                row -> new Part(row.number("customer_id"), row.instant("at"), row.number("amount")),
                scheme.programme(),
                start(from),
                start(to.plusDays(1)))) {
            parts.forEach(part -> {
                Amounts amounts = all.computeIfAbsent(part.customer(), customer -> new Amounts());
                LocalDate day = part.at().atZone(zone).toLocalDate();
                if (scheme.measure() == Measure.ACTIVE_DAYS) {
                    amounts.mark(day);
                } else {
                    amounts.add(day, part.amount());
                }
            });
        }
        return all;
    }

    /** Nominates those who may have enough for a higher tier on a day. */
    void nominateRisen(LocalDate day) {
        nominateRisen(ENOUGH.formatted(atMostSql("", "")), day);
    }

    /** The same of the candidates alone. */
    void nominateRisenCandidates(LocalDate day) {
        nominateRisen(ENOUGH.formatted(atMostSql(CANDIDATES, THEIRS)), day);
    }

    private void nominateRisen(String sql, LocalDate day) {
        tx.run(sql, scheme.programme(), start(scheme.window().from(day)), start(day.plusDays(1)));
    }

    /** Nominates those of whom something was counted from one day to another, both included. */
    void nominateActive(LocalDate from, LocalDate to) {
        tx.run(ANY.formatted(atMostSql("", "")), scheme.programme(), start(from), start(to.plusDays(1)));
    }

    private String countedSql() {
        return switch (scheme.measure()) {
            case SPEND -> ORDERED.formatted("o.total + " + REFUNDED, CANDIDATES, THEIRS.formatted("o"));
            case ORDERS -> ORDERED.formatted("1", CANDIDATES, THEIRS.formatted("o")) + STANDING_ORDER;
            case POINTS -> EARNED.formatted(CANDIDATES, "0", THEIRS.formatted("a"));
            case STATUS_POINTS -> EARNED.formatted(CANDIDATES, "1", THEIRS.formatted("a"));
            case ACTIVE_DAYS ->
                ORDERED.formatted("1", CANDIDATES, THEIRS.formatted("o"))
                        + STANDING_ORDER
                        + CAME.formatted(CANDIDATES, THEIRS.formatted("i"));
        };
    }

    /** The same, or more where something was refunded: those who may have enough are looked at closely. */
    private String atMostSql(String whose, String theirs) {
        return switch (scheme.measure()) {
            case SPEND -> ORDERED.formatted("o.total", whose, theirs.formatted("o"));
            case ORDERS -> ORDERED.formatted("1", whose, theirs.formatted("o"));
            case POINTS -> EARNED.formatted(whose, "0", theirs.formatted("a"));
            case STATUS_POINTS -> EARNED.formatted(whose, "1", theirs.formatted("a"));
            case ACTIVE_DAYS ->
                ORDERED.formatted("1", whose, theirs.formatted("o")) + CAME.formatted(whose, theirs.formatted("i"));
        };
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
