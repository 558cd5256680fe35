package dev.kith.tier;

import dev.kith.db.Tx;
import java.util.List;

/** What becomes of tiers when customers become one, or go. */
final class TierMerge {
    /**
     * Of the standings of those who become one, the one with the higher tier by what was counted stays, then the one
     * that lasts longer; what they have is the highest of all of them, since when it was had first.
     */
    private static final String GATHER = """
            DROP TABLE IF EXISTS temp.tier_merging;
            CREATE TEMP TABLE tier_merging (id INTEGER PRIMARY KEY, into_id, keep_id, tier_id, since);
            INSERT INTO temp.tier_merging
            SELECT id, into_id, first_value(id) OVER (
                    PARTITION BY into_id, programme_id ORDER BY earned DESC, window_end DESC NULLS LAST, id) AS keep_id,
                first_value(tier_id) OVER (PARTITION BY into_id, programme_id ORDER BY has DESC, since, id) AS tier_id,
                first_value(since) OVER (PARTITION BY into_id, programme_id ORDER BY has DESC, since, id) AS since
            FROM (
                SELECT s.id, s.programme_id, s.tier_id, s.since, s.window_end, e.threshold AS earned, t.threshold AS has,
                    coalesce(m.into_id, s.customer_id) AS into_id
                FROM tier_standing s JOIN tier e ON e.id = s.earned_id JOIN tier t ON t.id = s.tier_id
                LEFT JOIN merging_customer m ON m.from_id = s.customer_id
                WHERE s.customer_id IN (SELECT from_id FROM merging_customer UNION SELECT into_id FROM merging_customer));
            """;

    private static final List<String> MERGE = List.of("""
            UPDATE tier_move SET standing_id = (SELECT keep_id FROM temp.tier_merging g WHERE g.id = standing_id)
            WHERE standing_id IN (SELECT id FROM temp.tier_merging WHERE id <> keep_id)
            """, """
            UPDATE tier_grant SET standing_id = (SELECT keep_id FROM temp.tier_merging g WHERE g.id = standing_id)
            WHERE standing_id IN (SELECT id FROM temp.tier_merging WHERE id <> keep_id)
            """, """
            DELETE FROM tier_standing WHERE id IN (SELECT id FROM temp.tier_merging WHERE id <> keep_id)
            """, """
            UPDATE tier_standing SET
                customer_id = (SELECT g.into_id FROM temp.tier_merging g WHERE g.id = tier_standing.id),
                tier_id = (SELECT g.tier_id FROM temp.tier_merging g WHERE g.id = tier_standing.id),
                since = (SELECT g.since FROM temp.tier_merging g WHERE g.id = tier_standing.id)
            WHERE id IN (SELECT id FROM temp.tier_merging)
            """);

    private static final List<String> REMOVE = List.of(
            "DELETE FROM tier_move WHERE standing_id IN (SELECT id FROM tier_standing WHERE customer_id = ?)",
            "DELETE FROM tier_grant WHERE standing_id IN (SELECT id FROM tier_standing WHERE customer_id = ?)",
            "DELETE FROM tier_standing WHERE customer_id = ?");

    private TierMerge() {}

    static void merge(Tx tx) {
        tx.script(GATHER);
        MERGE.forEach(tx::run);
    }

    static void remove(Tx tx, long customer) {
        REMOVE.forEach(sql -> tx.run(sql, customer));
    }
}
