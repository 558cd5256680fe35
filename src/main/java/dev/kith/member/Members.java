package dev.kith.member;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of loyalty programmes. After a merge a customer has all the numbers of those who became one. */
public final class Members {
    private static final String SELECT = """
            SELECT m.id, m.customer_id, c.name, g.name AS programme, m.number, m.joined_on, m.left_on
            FROM member m JOIN customer c ON c.id = m.customer_id JOIN programme g ON g.id = m.programme_id
            """;
    private static final String ON = """
            SELECT EXISTS (
                SELECT 1 FROM member WHERE customer_id = ?2 AND programme_id = ?1 AND joined_on <= ?3
                    AND (left_on IS NULL OR left_on > ?3))
            """;
    private static final String LEAVE_OUT = """
            DELETE FROM selected_customer WHERE NOT EXISTS (
                SELECT 1 FROM member m WHERE m.customer_id = selected_customer.id AND m.programme_id = ?1 AND m.joined_on <= ?2
                    AND (m.left_on IS NULL OR m.left_on > ?2))
            """;
    private static final String NEW = """
            SELECT id FROM selected_customer s WHERE NOT EXISTS (
                SELECT 1 FROM member m WHERE m.customer_id = s.id AND m.programme_id = ?)
            ORDER BY id
            """;

    /** Of several numbers that somebody had, the one ?3 that is given, or the one that was in use last. */
    private static final String AGAIN = """
            UPDATE member SET joined_on = ?2, left_on = NULL WHERE id IN (
                SELECT (SELECT m.id FROM member m WHERE m.customer_id = s.id AND m.programme_id = ?1
                        ORDER BY coalesce(m.number = ?3, 0) DESC, m.left_on DESC, m.id LIMIT 1)
                FROM selected_customer s
                WHERE NOT EXISTS (
                    SELECT 1 FROM member m WHERE m.customer_id = s.id AND m.programme_id = ?1 AND m.left_on IS NULL))
            """;

    /** Not before they left it last. */
    private static final String TOO_EARLY = """
            SELECT c.name, m.left_on AS day
            FROM selected_customer s JOIN member m ON m.customer_id = s.id AND m.programme_id = ?1
            JOIN customer c ON c.id = s.id
            WHERE m.left_on > ?2 AND NOT EXISTS (
                SELECT 1 FROM member n WHERE n.customer_id = s.id AND n.programme_id = ?1 AND n.left_on IS NULL)
            LIMIT 1
            """;

    private static final String ADD =
            "INSERT INTO member (programme_id, customer_id, number, joined_on) VALUES (?, ?, ?, ?)";
    private static final String JOINED_LATER = """
            SELECT c.name, m.joined_on AS day
            FROM member m JOIN customer c ON c.id = m.customer_id
            WHERE m.programme_id = ?1 AND m.left_on IS NULL AND m.joined_on > ?2
                AND m.customer_id IN (SELECT id FROM selected_customer)
            LIMIT 1
            """;
    private static final String LEAVING = """
            SELECT count(DISTINCT customer_id) FROM member
            WHERE programme_id = ? AND left_on IS NULL AND customer_id IN (SELECT id FROM selected_customer)
            """;
    private static final String LEAVE = """
            UPDATE member SET left_on = ?2
            WHERE programme_id = ?1 AND left_on IS NULL AND customer_id IN (SELECT id FROM selected_customer)
            """;

    private final Tx tx;

    public Members(Tx tx) {
        this.tx = tx;
    }

    /** Whether a customer is a member of a programme on a day. */
    public boolean isMember(Programme programme, long customer, LocalDate day) {
        return tx.number(ON, programme.id(), customer, day) > 0;
    }

    /** Takes those out of selected_customer who are no members of a programme on a day; returns how many. */
    public int leaveOut(Programme programme, LocalDate day) {
        return tx.run(LEAVE_OUT, programme.id(), day);
    }

    /** By programme, in the order of their numbers; the stream must be closed. */
    Stream<Member> list(Where where) {
        return tx.stream(
                SELECT + " WHERE " + where.sql() + " ORDER BY m.programme_id, length(m.number), m.number",
                Members::member,
                where.parameterArray());
    }

    /** What came of enrolling some: how many are new, and how many came back. */
    record Enrolled(long joined, long again) {}

    /**
     * Makes the customers of selected_customer members of a programme from a day on. Who was one before gets the number
     * of that time, where no other one is given.
     *
     * @param number of the only one, or null to make them
     * @throws KithException.Conflict where the number is another's, or somebody was a member until later
     */
    Enrolled enrol(Programme programme, LocalDate day, @Nullable String number) {
        tx.find(TOO_EARLY, row -> told(Text.later("{0} was a member until {1}."), row), programme.id(), day)
                .ifPresent(early -> {
                    throw new KithException.Conflict(early, Text.of("Give a later --joined DATE."));
                });
        List<Long> customers = number == null
                ? tx.list(NEW, row -> row.number("id"), programme.id())
                : tx.list("SELECT id FROM selected_customer", row -> row.number("id"));
        if (number != null && !customers.isEmpty() && numberIsTheirs(programme, number, customers.getFirst())) {
            return new Enrolled(0, tx.run(AGAIN, programme.id(), day, number));
        }
        long again = number == null ? tx.run(AGAIN, programme.id(), day, number) : 0;
        for (long customer : customers) {
            tx.insert(ADD, programme.id(), customer, number == null ? next(programme) : number, day);
        }
        return new Enrolled(customers.size(), again);
    }

    /** The number of the only customer of selected_customer, or null where they are no member. */
    @Nullable
    String numberOfSelected(Programme programme) {
        return tx.text("""
                SELECT min(number) FROM member
                WHERE programme_id = ? AND left_on IS NULL AND customer_id IN (SELECT id FROM selected_customer)
                """, programme.id());
    }

    private boolean numberIsTheirs(Programme programme, String number, long customer) {
        List<Member> has = tx.list(
                SELECT + " WHERE m.programme_id = ?1 AND (m.number = ?2 OR (m.customer_id = ?3 AND m.left_on IS NULL))",
                Members::member,
                programme.id(),
                number,
                customer);
        for (Member member : has) {
            String name = Printable.line(member.name());
            if (member.customer() != customer) {
                throw new KithException.Conflict(
                        Text.of("The number {0} is that of {1}.", Printable.line(number), name),
                        Text.of("Leave --number out to have one made."));
            }
            if (!member.number().equalsIgnoreCase(number)) {
                throw new KithException.Conflict(
                        Text.of("{0} is a member already, with the number {1}.", name, Printable.line(member.number())),
                        Text.of("To give another number, let them leave first: kith member leave id:{0}", customer));
            }
        }
        return !has.isEmpty();
    }

    private String next(Programme programme) {
        long nth = tx.number("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'member'");
        String number = Numbers.of(++nth);
        while (tx.number("SELECT count(*) FROM member WHERE programme_id = ? AND number = ?", programme.id(), number)
                > 0) {
            number = Numbers.of(++nth);
        }
        return number;
    }

    private static String told(String text, Row row) {
        return Text.of(text, Printable.line(row.text("name")), row.text("day"));
    }

    /**
     * Ends the memberships of the customers of selected_customer: the day is the first on which they are none.
     *
     * @return how many customers were members until then
     * @throws KithException.Conflict where somebody joined later
     */
    long leave(Programme programme, LocalDate day) {
        tx.find(JOINED_LATER, row -> told(Text.later("{0} is a member since {1}."), row), programme.id(), day)
                .ifPresent(late -> {
                    throw new KithException.Conflict(late, Text.of("Give a later --left DATE."));
                });
        long leaving = tx.number(LEAVING, programme.id());
        tx.run(LEAVE, programme.id(), day);
        return leaving;
    }

    static void removeOf(Tx tx, long customer) {
        tx.run("DELETE FROM member WHERE customer_id = ?", customer);
    }

    /** Gives the memberships of those who are being merged to those who stay. */
    static void merge(Tx tx) {
        tx.run("""
                UPDATE member SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    static Member member(Row row) {
        return new Member(
                row.number("id"),
                row.number("customer_id"),
                row.text("name"),
                row.text("programme"),
                row.text("number"),
                LocalDate.parse(row.text("joined_on")),
                row.dateOrNull("left_on"));
    }
}
