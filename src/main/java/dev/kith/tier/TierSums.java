package dev.kith.tier;

import dev.kith.classification.GroupLine.Sum;
import dev.kith.classification.MoveLine;
import dev.kith.classification.MovePeriod;
import dev.kith.customer.Scope;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the customers of each tier bring, and from which to which they came; facts must be ready. */
final class TierSums {
    private static final String NOW = """
            SELECT t.name, count(*) AS customers, sum(f.spend) AS spend, sum(f.spend_365) AS spend_365
            FROM customer_fact f LEFT JOIN tier_standing s ON s.customer_id = f.customer_id AND s.programme_id = ?1
            JOIN tier t ON t.id = coalesce(s.tier_id, ?2) WHERE f.archived = 0 AND %s GROUP BY t.id
            """;

    /** What somebody had on a day is what the first move after it went from, or what they have. */
    private static final String MOVES = """
            SELECT iif(created_at < ?3, before, ?7) AS before, iif(created_at < ?4, after, ?7) AS after, count(*) AS customers FROM (
                SELECT c.created_at,
                    coalesce((SELECT n.name FROM tier_move m JOIN tier n ON n.id = m.from_id
                        WHERE m.standing_id = s.id AND m.day >= ?5 ORDER BY m.day, m.id LIMIT 1), t.name) AS before,
                    coalesce((SELECT n.name FROM tier_move m JOIN tier n ON n.id = m.from_id
                        WHERE m.standing_id = s.id AND m.day > ?6 ORDER BY m.day, m.id LIMIT 1), t.name) AS after
                FROM customer c LEFT JOIN tier_standing s ON s.customer_id = c.id AND s.programme_id = ?1
                JOIN tier t ON t.id = coalesce(s.tier_id, ?2)
                WHERE c.merged_into IS NULL AND c.archived_at IS NULL AND %s)
            WHERE created_at < ?4 GROUP BY 1, 2
            """;

    private final Tx tx;
    private final long programme;
    private final Ladder ladder;
    private final Scope scope;

    /** @param scope whom they are about, ready */
    TierSums(Tx tx, long programme, Ladder ladder, Scope scope) {
        this.tx = tx;
        this.programme = programme;
        this.ladder = ladder;
        this.scope = scope;
    }

    Map<String, Sum> now() {
        Map<String, Sum> sums = new HashMap<>();
        tx.list(
                NOW.formatted(scope.sql("f.customer_id")),
                row -> sums.put(
                        row.text("name"),
                        new Sum(row.number("customers"), row.number("spend"), row.number("spend_365"))),
                programme,
                ladder.lowest().id());
        return sums;
    }

    /** From which tier to which customers came in a period; those who came after its end are left out. */
    List<MoveLine> moves(MovePeriod period, ZoneId zone) {
        LocalDate first = period.since().atZone(zone).toLocalDate();
        LocalDate last = period.until().minusSeconds(1).atZone(zone).toLocalDate();
        return tx.list(
                MOVES.formatted(scope.sql("c.id")),
                row -> new MoveLine(row.text("before"), row.text("after"), row.number("customers")),
                programme,
                ladder.lowest().id(),
                period.since(),
                period.until(),
                first,
                last,
                MoveLine.NONE);
    }
}
