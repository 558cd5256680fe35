package dev.kith.segment;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who is in segments, and who was. */
final class Memberships {
    private static final String LEAVE = """
            INSERT INTO segment_past (segment_id, customer_id, entered_at, left_at)
            SELECT m.segment_id, m.customer_id, m.entered_at, ?
            FROM temp.segment_leaving l
            CROSS JOIN segment_member m ON m.segment_id = l.segment_id AND m.customer_id = l.customer_id
            ORDER BY m.segment_id, m.customer_id
            """;

    private static final String TAKE_OUT = """
            DELETE FROM segment_member WHERE id IN (
                SELECT m.id FROM temp.segment_leaving l
                CROSS JOIN segment_member m ON m.segment_id = l.segment_id AND m.customer_id = l.customer_id)
            """;

    private static final String ENTER = """
            INSERT INTO segment_member (segment_id, customer_id, entered_at)
            SELECT segment_id, customer_id, ? FROM temp.segment_entering ORDER BY segment_id, customer_id
            """;

    private static final String MOVED = """
            SELECT s.id, s.name, (SELECT count(*) FROM segment_member m WHERE m.segment_id = s.id) AS members,
                (SELECT count(*) FROM temp.segment_entering e WHERE e.segment_id = s.id) AS entered,
                (SELECT count(*) FROM temp.segment_leaving l WHERE l.segment_id = s.id) AS left
            FROM segment s WHERE s.id = ?
            """;

    private static final String MEMBERS = """
            SELECT c.id, c.name, c.city, m.entered_at FROM segment_member m JOIN customer c ON c.id = m.customer_id
            WHERE m.segment_id = ? ORDER BY c.id
            """;

    private static final String OF_CUSTOMER = """
            SELECT s.name FROM segment_member m JOIN segment s ON s.id = m.segment_id
            WHERE m.customer_id = ? ORDER BY s.name_key
            """;

    /** Who stays has been in a segment since the earliest of those who become one. */
    private static final String MERGE_EARLIEST = """
            UPDATE segment_member AS k SET entered_at = f.entered_at
            FROM (
                SELECT m.into_id, o.segment_id, min(o.entered_at) AS entered_at
                FROM merging_customer m JOIN segment_member o ON o.customer_id = m.from_id
                GROUP BY m.into_id, o.segment_id) f
            WHERE k.customer_id = f.into_id AND k.segment_id = f.segment_id AND f.entered_at < k.entered_at
            """;

    private static final String MERGE_DROP = """
            DELETE FROM segment_member WHERE id IN (SELECT id FROM (
                SELECT s.id, m.place, row_number() OVER (
                    PARTITION BY coalesce(m.into_id, s.customer_id), s.segment_id
                    ORDER BY m.place IS NOT NULL, s.entered_at, m.place) AS nth
                FROM segment_member s LEFT JOIN merging_customer m ON m.from_id = s.customer_id
                WHERE s.customer_id IN (SELECT from_id FROM merging_customer UNION SELECT into_id FROM merging_customer))
                WHERE nth > 1 AND place IS NOT NULL)
            """;

    private static final String MERGE_MOVE = """
            UPDATE %s SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (SELECT from_id FROM merging_customer)
            """;

    private final Tx tx;

    Memberships(Tx tx) {
        this.tx = tx;
    }

    /** A member of a segment. */
    record Member(
            long id,
            String name,
            @org.jspecify.annotations.Nullable String city,
            Instant enteredAt) {

        static Member of(Row row) {
            return new Member(row.number("id"), row.text("name"), row.textOrNull("city"), row.instant("entered_at"));
        }
    }

    /** The members, as they are read; the stream must be closed. */
    Stream<Member> list(Segment segment) {
        return tx.stream(MEMBERS, Member::of, segment.id());
    }

    /** The names of the segments that a customer is in. */
    List<String> of(long customer) {
        return tx.list(OF_CUSTOMER, row -> row.text("name"), customer);
    }

    /** Who was matched for a segment that was not made yet enters this one. */
    void assign(long segment) {
        tx.run("UPDATE temp.segment_entering SET segment_id = ? WHERE segment_id = 0", segment);
    }

    /** Lets those in segment_leaving leave, and those in segment_entering enter. */
    void move(Instant now) {
        tx.run(LEAVE, now);
        tx.run(TAKE_OUT);
        tx.run(ENTER, now);
    }

    /** What {@link #move} did to a segment, and its size, which is kept for the day where it is another than before. */
    Moved moved(long segment, LocalDate day) {
        Moved moved = tx.find(
                        MOVED,
                        row -> new Moved(
                                row.number("id"),
                                row.text("name"),
                                row.number("members"),
                                row.number("entered"),
                                row.number("left")),
                        segment)
                .orElseThrow();
        keepSize(segment, moved.members(), day);
        return moved;
    }

    private void keepSize(long segment, long size, LocalDate day) {
        boolean known = tx.find(
                        "SELECT size FROM segment_size WHERE segment_id = ? AND day <= ? ORDER BY day DESC LIMIT 1",
                        row -> row.number("size"),
                        segment,
                        day)
                .filter(last -> last == size)
                .isPresent();
        if (!known
                && tx.run("UPDATE segment_size SET size = ? WHERE segment_id = ? AND day = ?", size, segment, day)
                        == 0) {
            tx.run("INSERT INTO segment_size (segment_id, day, size) VALUES (?, ?, ?)", segment, day, size);
        }
    }

    /** Forgets a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM segment_member WHERE customer_id = ?", customer);
        tx.run("DELETE FROM segment_past WHERE customer_id = ?", customer);
    }

    /** Gives the memberships of those who are being merged to those who stay, once for each segment. */
    void merge() {
        tx.run(MERGE_EARLIEST);
        tx.run(MERGE_DROP);
        tx.run(MERGE_MOVE.formatted("segment_member"));
        tx.run(MERGE_MOVE.formatted("segment_past"));
    }
}
