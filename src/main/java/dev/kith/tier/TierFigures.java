package dev.kith.tier;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many customers have which tier. */
final class TierFigures {
    private static final int LATEST = 10;
    private static final String COUNTS = """
            SELECT s.tier_id, count(*) AS customers FROM tier_standing s JOIN customer c ON c.id = s.customer_id
            WHERE s.programme_id = ? AND c.archived_at IS NULL AND c.merged_into IS NULL GROUP BY s.tier_id
            """;
    private static final String ALL = "SELECT count(*) FROM customer WHERE archived_at IS NULL AND merged_into IS NULL";
    private static final String HOLDERS = """
            SELECT c.id, c.name, s.since FROM tier_standing s JOIN customer c ON c.id = s.customer_id
            WHERE s.tier_id = ? AND c.archived_at IS NULL ORDER BY s.since DESC, s.id DESC LIMIT ?
            """;

    private TierFigures() {}

    /** Who has a tier, since when. */
    record Holder(long customer, String name, LocalDate since) {}

    /** All tiers of a programme, from the lowest up. */
    static List<TierViews.Line> lines(Tx tx, Scheme scheme, Session session) {
        Ladder ladder = new Tiers(tx, scheme.programme()).ladder();
        Map<Long, Long> counts = new HashMap<>();
        tx.list(COUNTS, row -> counts.put(row.number("tier_id"), row.number("customers")), scheme.programme());
        long standing = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.merge(ladder.lowest().id(), tx.number(ALL) - standing, Long::sum);
        return ladder.tiers().stream()
                .map(tier -> new TierViews.Line(tier, scheme, session.currency(), counts.getOrDefault(tier.id(), 0L)))
                .toList();
    }

    static TierViews.Line line(Tx tx, Scheme scheme, Tier tier, Session session) {
        return lines(tx, scheme, session).stream()
                .filter(line -> line.tier().id() == tier.id())
                .findFirst()
                .orElseThrow();
    }

    /** Who came to have a tier last; those of the lowest only where they had another one. */
    static List<Holder> latest(Tx tx, Tier tier) {
        return tx.list(
                HOLDERS,
                row -> new Holder(row.number("id"), row.text("name"), LocalDate.parse(row.text("since"))),
                tier.id(),
                LATEST);
    }
}
