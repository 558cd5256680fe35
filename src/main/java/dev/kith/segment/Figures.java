package dev.kith.segment;

import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the members of segments bring; facts must be ready. Amounts are minor units. */
final class Figures {
    private static final String COMPARED = """
            DROP TABLE IF EXISTS temp.segment_compared;
            CREATE TEMP TABLE segment_compared (customer_id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL);
            """;

    private static final String COMPARE = """
            INSERT INTO temp.segment_compared
            SELECT customer_id, max(a), max(b) FROM (
                SELECT customer_id, 1 AS a, 0 AS b FROM segment_member WHERE segment_id = ?1
                UNION ALL SELECT customer_id, 0, 1 FROM segment_member WHERE segment_id = ?2)
            GROUP BY customer_id
            """;

    private static final String VALUES = """
            FROM temp.segment_compared x CROSS JOIN customer_fact f ON f.customer_id = x.customer_id
            WHERE %s AND %s IS NOT NULL
            """;

    /** Which customers a line of a comparison is about. */
    private static final List<String> GROUPS =
            List.of("x.a", "x.b", "x.a AND x.b", "x.a AND NOT x.b", "x.b AND NOT x.a");

    private static final List<String> MEASURES =
            List.of("f.spend", "f.spend_365", "f.orders", "f.points", "f.last_order");

    private final Tx tx;

    Figures(Tx tx) {
        this.tx = tx;
    }

    /** What customers brought, and in the last 365 days. */
    record Spend(long customers, long all, long year) {
        static final Spend NOTHING = new Spend(0, 0, 0);
    }

    /** How many customers there are, and the median of each measure, null where nobody has one. */
    record Medians(long customers, List<@Nullable Median> values) {}

    /** The value in the middle, or the two around it. */
    record Median(long lower, long upper) {
        /** Between the two, to the half. */
        BigDecimal exact() {
            return BigDecimal.valueOf(lower)
                    .add(BigDecimal.valueOf(upper))
                    .divide(BigDecimal.TWO)
                    .stripTrailingZeros();
        }

        /** The same, rounded down. */
        long whole() {
            return lower + Math.floorDiv(upper - lower, 2L);
        }
    }

    /** What the members of each segment brought, by its id. */
    Map<Long, Spend> spends() {
        Map<Long, Spend> spends = new HashMap<>();
        tx.list(
                """
                SELECT m.segment_id, count(*) AS customers, sum(f.spend) AS spend, sum(f.spend_365) AS spend_365
                FROM segment_member m CROSS JOIN customer_fact f ON f.customer_id = m.customer_id GROUP BY m.segment_id
                """,
                row -> spends.put(
                        row.number("segment_id"),
                        new Spend(row.number("customers"), row.number("spend"), row.number("spend_365"))));
        return spends;
    }

    /** The same of all customers but those put away; what they brought in the year without those who got more back. */
    Spend everybody() {
        return tx.find("""
                        SELECT count(*) AS customers, coalesce(sum(spend), 0) AS spend,
                            coalesce(sum(max(spend_365, 0)), 0) AS spend_365
                        FROM customer_fact WHERE archived = 0
                        """, row -> new Spend(row.number("customers"), row.number("spend"), row.number("spend_365")))
                .orElse(Spend.NOTHING);
    }

    /** Both segments, who is in both, who only in the first, who only in the second. */
    List<Medians> compare(Segment a, Segment b) {
        tx.script(COMPARED);
        tx.run(COMPARE, a.id(), b.id());
        List<Medians> groups = new ArrayList<>();
        for (String group : GROUPS) {
            List<@Nullable Median> values = new ArrayList<>();
            for (String measure : MEASURES) {
                String all = VALUES.formatted(group, measure);
                values.add(median(
                        "SELECT count(*) " + all,
                        "SELECT " + measure + " AS value " + all + " ORDER BY 1 LIMIT ? OFFSET ?"));
            }
            groups.add(new Medians(tx.number("SELECT count(*) FROM temp.segment_compared x WHERE " + group), values));
        }
        return groups;
    }

    private @Nullable Median median(String counting, String fromTo) {
        long count = tx.number(counting);
        if (count == 0) {
            return null;
        }
        List<Long> middle = tx.list(fromTo, row -> row.number("value"), 2 - count % 2, (count - 1) / 2);
        return new Median(middle.getFirst(), middle.getLast());
    }
}
