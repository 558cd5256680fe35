package dev.kith.classification;

import dev.kith.cli.Session;
import dev.kith.customer.Scope;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers were, and since when: a row is written where it is something else than the last one says. */
final class ClassHistory {
    private static final String REFRESH = """
            INSERT INTO class_history (customer_id, at, lifecycle, value, rfm)
            SELECT n.customer_id, ?, n.lifecycle, n.value, n.rfm
            FROM (SELECT f.customer_id, %s AS lifecycle, %s AS value, %s AS rfm, (
                    SELECT h.id FROM class_history h WHERE h.customer_id = f.customer_id
                    ORDER BY h.at DESC, h.id DESC LIMIT 1) AS last
                FROM customer_fact f) n
            LEFT JOIN class_history h ON h.id = n.last
            WHERE h.lifecycle IS NOT n.lifecycle OR h.value IS NOT n.value OR h.rfm IS NOT n.rfm
            """.formatted(Classes.LIFECYCLE, Classes.VALUE, Classes.RFM_GROUP);

    private static final String OF = """
            SELECT at, lifecycle, value, rfm FROM class_history WHERE customer_id = ? ORDER BY at, id
            """;

    /** Who was put away is left out, and who never had a class. */
    private static final String MOVES = """
            SELECT coalesce(before, 'none') AS before, coalesce(after, 'none') AS after, count(*) AS customers FROM (
                SELECT (SELECT h.%1$s FROM class_history h WHERE h.customer_id = c.id AND h.at < ?1
                        ORDER BY h.at DESC, h.id DESC LIMIT 1) AS before,
                    (SELECT h.%1$s FROM class_history h WHERE h.customer_id = c.id AND h.at < ?2
                        ORDER BY h.at DESC, h.id DESC LIMIT 1) AS after
                FROM customer c WHERE c.merged_into IS NULL AND c.archived_at IS NULL AND %2$s)
            WHERE before IS NOT NULL OR after IS NOT NULL GROUP BY 1, 2
            """;

    /** Who stays keeps its own history, or gets that of the first who has one. */
    private static final String MERGE = """
            UPDATE class_history SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (
                SELECT from_id FROM (
                    SELECT m.from_id, row_number() OVER (PARTITION BY m.into_id ORDER BY m.place) AS rank
                    FROM merging_customer m
                    WHERE EXISTS (SELECT 1 FROM class_history h WHERE h.customer_id = m.from_id)
                        AND NOT EXISTS (SELECT 1 FROM class_history h WHERE h.customer_id = m.into_id))
                WHERE rank = 1)
            """;

    private final Tx tx;

    ClassHistory(Tx tx) {
        this.tx = tx;
    }

    /** What a customer was from a time on. */
    private record Entry(
            Instant at,
            @Nullable String lifecycle,
            @Nullable String value,
            @Nullable String rfm) {
        static final Entry NOTHING = new Entry(Instant.EPOCH, null, null, null);
    }

    /** Writes down what customers are now, where that is new; says of how many. */
    int refresh(Session session) {
        Classes classes = new Classes(tx, session);
        classes.readyLifecycle();
        classes.readyValue();
        classes.readyRfm();
        return tx.run(REFRESH, session.now());
    }

    /** Every change of a customer's classes, the latest first. */
    List<ClassMove> moves(long customer) {
        List<ClassMove> moves = new ArrayList<>();
        Entry before = Entry.NOTHING;
        for (Entry now : tx.list(OF, ClassHistory::entry, customer)) {
            ClassMove.add(moves, now.at(), "rfm", before.rfm(), now.rfm());
            ClassMove.add(moves, now.at(), "value", before.value(), now.value());
            ClassMove.add(moves, now.at(), "lifecycle", before.lifecycle(), now.lifecycle());
            before = now;
        }
        return moves.reversed();
    }

    /** When it was written for the first time, if ever. */
    Optional<Instant> beginning() {
        return tx.find("SELECT at FROM class_history ORDER BY at LIMIT 1", row -> row.instant("at"));
    }

    /** How many customers had one lifecycle stage before the one time, and have another before the other. */
    List<MoveLine> lifecycle(Instant since, Instant until, Scope scope) {
        return tx.list(MOVES.formatted("lifecycle", scope.sql("c.id")), ClassHistory::line, since, until);
    }

    List<MoveLine> value(Instant since, Instant until, Scope scope) {
        return tx.list(MOVES.formatted("value", scope.sql("c.id")), ClassHistory::line, since, until);
    }

    List<MoveLine> rfm(Instant since, Instant until, Scope scope) {
        return tx.list(MOVES.formatted("rfm", scope.sql("c.id")), ClassHistory::line, since, until);
    }

    void remove(long customer) {
        tx.run("DELETE FROM class_history WHERE customer_id = ?", customer);
    }

    void merge() {
        tx.run(MERGE);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.instant("at"), row.textOrNull("lifecycle"), row.textOrNull("value"), row.textOrNull("rfm"));
    }

    private static MoveLine line(Row row) {
        return new MoveLine(row.text("before"), row.text("after"), row.number("customers"));
    }
}
