package dev.kith.tier;

import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tiers customers have in a programme, with the grants that hold and the moves that led there. */
final class Standings {
    private static final String CANDIDATES = """
            SELECT k.customer_id, s.id, s.tier_id, s.since, s.earned_id, s.earned_since, s.window_start, s.window_end
            FROM temp.tier_candidate k LEFT JOIN tier_standing s ON s.customer_id = k.customer_id AND s.programme_id = ?
            ORDER BY k.customer_id
            """;
    private static final String GRANTS = """
            SELECT g.id, g.standing_id, g.tier_id, g.from_day, g.until_day, g.reason
            FROM temp.tier_candidate k CROSS JOIN tier_standing s ON s.customer_id = k.customer_id AND s.programme_id = ?
            CROSS JOIN tier_grant g ON g.standing_id = s.id WHERE g.ended_on IS NULL ORDER BY g.until_day, g.id
            """;

    /** Whose window, or a grant of whom, was over on a day. */
    private static final String OVER = """
            INSERT OR IGNORE INTO temp.tier_nominee
            SELECT s.customer_id FROM tier_standing s WHERE s.programme_id = ?1 AND s.window_end < ?2%1$s
            UNION ALL SELECT s.customer_id FROM tier_grant g JOIN tier_standing s ON s.id = g.standing_id
            WHERE g.ended_on IS NULL AND g.until_day < ?2 AND s.programme_id = ?1%1$s
            """;

    private static final String OF_CANDIDATES = " AND s.customer_id IN (SELECT customer_id FROM temp.tier_candidate)";
    private static final String NEXT = """
            INSERT INTO temp.tier_candidate
            SELECT customer_id FROM temp.tier_nominee WHERE customer_id > ? ORDER BY customer_id LIMIT ?
            """;

    private static final String ADD = """
            INSERT INTO tier_standing (programme_id, customer_id, tier_id, since, earned_id, earned_since, window_start, window_end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAVE = """
            UPDATE tier_standing SET tier_id = ?, since = ?, earned_id = ?, earned_since = ?, window_start = ?, window_end = ?
            WHERE id = ?
            """;
    private static final String ADD_MOVE = """
            INSERT INTO tier_move (standing_id, from_id, to_id, day, cause, value, measure, reason)
            SELECT s.id, ?, ?, ?, ?, ?, ?, ? FROM tier_standing s WHERE s.customer_id = ? AND s.programme_id = ?
            """;

    /** As many customers are looked at together; a million of them would not fit into memory. */
    private static final int TOGETHER = 5_000;

    private final Tx tx;
    private final Scheme scheme;
    private final long programme;
    private final Ladder ladder;

    Standings(Tx tx, Scheme scheme, Ladder ladder) {
        this.tx = tx;
        this.scheme = scheme;
        this.programme = scheme.programme();
        this.ladder = ladder;
    }

    /**
     * What somebody has.
     *
     * @param id that of the standing, null where nothing is written down
     */
    record Kept(long customer, @Nullable Long id, Standing standing) {}

    /** What is to become of somebody. */
    record Change(Kept before, Qualification.Course course) {}

    /** Those of the customers in the temporary table tier_candidate. */
    List<Kept> candidates(LocalDate today) {
        Map<Long, List<Standing.Grant>> grants = new HashMap<>();
        tx.list(
                GRANTS,
                row -> grants.computeIfAbsent(row.number("standing_id"), id -> new ArrayList<>())
                        .add(grant(row)),
                programme);
        return tx.list(CANDIDATES, row -> kept(row, grants, today), programme);
    }

    /** Nominates those whose window, or a grant of whom, was over on a day. */
    void nominateOver(LocalDate day) {
        tx.run(OVER.formatted(""), programme, day);
    }

    /** The same of the candidates alone. */
    void nominateOverCandidates(LocalDate day) {
        tx.run(OVER.formatted(OF_CANDIDATES), programme, day);
    }

    /**
     * Makes the next nominees the candidates.
     *
     * @param after the id of the last one before, 0 for the first ones
     * @return the id of the last one; 0 where there are no more
     */
    long next(long after) {
        tx.run("DELETE FROM temp.tier_candidate");
        tx.run(NEXT, after, TOGETHER);
        return tx.number("SELECT max(customer_id) FROM temp.tier_candidate");
    }

    /** Makes one customer the only candidate. */
    void nominate(long customer) {
        Counted.clear(tx);
        tx.run("INSERT INTO temp.tier_candidate VALUES (?)", customer);
    }

    /** Writes down what became of customers. */
    void write(Collection<Change> changes) {
        try (Batch add = tx.batch(ADD);
                Batch save = tx.batch(SAVE)) {
            for (Change change : changes) {
                Standing standing = change.course().standing();
                Standing.Running window = standing.window();
                LocalDate start = window == null ? null : window.start();
                LocalDate end = window == null ? null : window.end();
                long tier = standing.tier().id();
                long earned = standing.earned().id();
                Long id = change.before().id();
                if (id == null) {
                    long customer = change.before().customer();
                    add.add(programme, customer, tier, standing.since(), earned, standing.earnedSince(), start, end);
                } else {
                    save.add(tier, standing.since(), earned, standing.earnedSince(), start, end, id);
                }
            }
        }
        writeMoves(changes);
    }

    private void writeMoves(Collection<Change> changes) {
        try (Batch moves = tx.batch(ADD_MOVE);
                Batch grants = tx.batch("UPDATE tier_grant SET ended_on = ? WHERE id = ?")) {
            for (Change change : changes) {
                for (Move move : change.course().moves()) {
                    moves.add(
                            move.from().id(),
                            move.to().id(),
                            move.day(),
                            move.cause().word(),
                            move.value(),
                            move.value() == null ? null : scheme.measure().word(),
                            move.reason(),
                            change.before().customer(),
                            programme);
                }
                change.course()
                        .ended()
                        .forEach(ended -> grants.add(ended.day(), ended.grant().id()));
            }
        }
    }

    private Kept kept(Row row, Map<Long, List<Standing.Grant>> grants, LocalDate today) {
        Long id = row.numberOrNull("id");
        long customer = row.number("customer_id");
        if (id == null) {
            return new Kept(customer, null, Standing.lowest(ladder, today));
        }
        LocalDate end = row.dateOrNull("window_end");
        return new Kept(
                customer,
                id,
                new Standing(
                        ladder.get(row.number("tier_id")),
                        LocalDate.parse(row.text("since")),
                        ladder.get(row.number("earned_id")),
                        LocalDate.parse(row.text("earned_since")),
                        end == null ? null : new Standing.Running(LocalDate.parse(row.text("window_start")), end),
                        grants.getOrDefault(id, List.of())));
    }

    private Standing.Grant grant(Row row) {
        return new Standing.Grant(
                row.number("id"),
                ladder.get(row.number("tier_id")),
                LocalDate.parse(row.text("from_day")),
                LocalDate.parse(row.text("until_day")),
                row.textOrNull("reason"));
    }
}
