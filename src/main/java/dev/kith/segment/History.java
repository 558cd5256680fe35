package dev.kith.segment;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was kept of segments over time: who entered and who left, and how many were in them. */
final class History {
    private static final String MOVES = """
            SELECT x.at, s.name AS segment, x.entered, c.id, c.name FROM (
                SELECT segment_id, customer_id, entered_at AS at, 1 AS entered FROM segment_member
                WHERE segment_id IN (%1$s) AND entered_at >= ?2 AND entered_at < ?3
                UNION ALL SELECT segment_id, customer_id, entered_at, 1 FROM segment_past
                WHERE segment_id IN (%1$s) AND left_at >= ?2 AND entered_at >= ?2 AND entered_at < ?3
                UNION ALL SELECT segment_id, customer_id, left_at, 0 FROM segment_past
                WHERE segment_id IN (%1$s) AND left_at >= ?2 AND left_at < ?3) x
            JOIN segment s ON s.id = x.segment_id JOIN customer c ON c.id = x.customer_id
            ORDER BY x.at, s.name_key, x.entered DESC, c.id
            """;

    private static final String OF_ALL = MOVES.formatted("SELECT id FROM segment WHERE ?1 IS NULL");
    private static final String OF_ONE = MOVES.formatted("SELECT id FROM segment WHERE id = ?1");

    private static final String ENTERED = """
            SELECT (SELECT count(*) FROM segment_member WHERE segment_id = ?1 AND entered_at >= ?2)
                + (SELECT count(*) FROM segment_past WHERE segment_id = ?1 AND left_at >= ?2 AND entered_at >= ?2)
            """;

    private final Tx tx;

    History(Tx tx) {
        this.tx = tx;
    }

    /** That a customer entered a segment, or left it. */
    record Move(Instant at, String segment, boolean entered, long customer, String name) {
        static Move of(Row row) {
            return new Move(
                    row.instant("at"), row.text("segment"), row.flag("entered"), row.number("id"), row.text("name"));
        }

        String change() {
            return entered ? "entered" : "left";
        }
    }

    /** Who moved in a time, of one segment or of all; the stream must be closed. */
    Stream<Move> moves(@Nullable Segment segment, Instant since, Instant until) {
        return segment == null
                ? tx.stream(OF_ALL, Move::of, null, since, until)
                : tx.stream(OF_ONE, Move::of, segment.id(), since, until);
    }

    /** How many entered since a time; who entered twice counts twice. */
    long entered(Segment segment, Instant since) {
        return tx.number(ENTERED, segment.id(), since);
    }

    /** How many left since a time; who left twice counts twice. */
    long left(Segment segment, Instant since) {
        return tx.number(
                "SELECT count(*) FROM segment_past WHERE segment_id = ? AND left_at >= ?", segment.id(), since);
    }

    /** The sizes that were kept. */
    Trend trend(Segment segment) {
        NavigableMap<LocalDate, Long> sizes = new TreeMap<>();
        tx.list(
                "SELECT day, size FROM segment_size WHERE segment_id = ?",
                row -> sizes.put(Objects.requireNonNull(row.dateOrNull("day")), row.number("size")),
                segment.id());
        return new Trend(sizes);
    }
}
