package dev.kith.keydate;

import dev.kith.base.KithException;
import dev.kith.base.NameOrder;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Match;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The key dates of a database. */
public final class KeyDates {
    private static final String SELECT = """
            SELECT k.id, k.customer_id, c.name AS customer, k.name, k.month_day, k.year, k.yearly
            FROM key_date k JOIN customer c ON c.id = k.customer_id
            """;

    /** Today, in the time zone of the database. */
    private static final String TODAY = "(SELECT day FROM temp.key_today)";

    /** The day in a year. */
    private static final String IN_YEAR = """
            CASE k.month_day WHEN '02-29' THEN date(printf('%%04d-03-01', %1$s), '-1 day')
                ELSE printf('%%04d-%%s', %1$s, k.month_day) END""";

    private static final String FIRST = "max(ifnull(k.year, 1), CAST(substr(" + TODAY + ", 1, 4) AS INTEGER))";

    private static final String NEXT =
            "CASE WHEN k.yearly = 0 THEN iif(%1$s >= %4$s, %1$s, NULL) WHEN %2$s >= %4$s THEN %2$s ELSE %3$s END"
                    .formatted(
                            IN_YEAR.formatted("k.year"),
                            IN_YEAR.formatted(FIRST),
                            IN_YEAR.formatted(FIRST + " + 1"),
                            TODAY);

    /** A key date that comes the same for both is there once. */
    private static final List<String> MERGE = List.of("""
            DELETE FROM key_date WHERE id IN (
                SELECT k.id FROM key_date k JOIN merging_customer m ON m.from_id = k.customer_id
                JOIN key_date o ON o.name_key = k.name_key AND o.month_day = k.month_day AND o.yearly = k.yearly
                    AND o.year IS k.year
                LEFT JOIN merging_customer n ON n.from_id = o.customer_id
                WHERE o.customer_id = m.into_id OR (n.into_id = m.into_id AND n.place < m.place))
            """, """
            UPDATE key_date SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (SELECT from_id FROM merging_customer)
            """);

    private static final int LONGEST = 100;

    private final Tx tx;

    public KeyDates(Tx tx) {
        this.tx = tx;
    }

    /** The SQL for the day on which a {@code key_date k} comes next, or null; {@link #today} has to be known. */
    public static String next() {
        return NEXT;
    }

    /** Says what is today, in the time zone of the database, for {@link #next}. */
    public void today(LocalDate today) {
        tx.script("CREATE TEMP TABLE IF NOT EXISTS key_today (day TEXT NOT NULL)");
        tx.run("DELETE FROM temp.key_today");
        tx.run("INSERT INTO temp.key_today VALUES (?)", today);
    }

    /** Those that fit, in the order in which they come, on one day by name; those that are past come last. */
    List<KeyDate> list(Where where, LocalDate today) {
        today(today);
        List<KeyDate> named = NameOrder.sorted(
                tx.list(SELECT + " WHERE " + where.sql() + " ORDER BY k.id", KeyDates::keyDate, where.parameterArray()),
                KeyDate::customerName);
        return named.stream()
                .sorted(Comparator.comparing(
                        date -> date.day().next(today), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Those of a customer with a name, whatever its case. */
    List<KeyDate> named(long customer, String name) {
        return tx.list(
                SELECT + " WHERE k.customer_id = ? AND k.name_key = ? ORDER BY k.id",
                KeyDates::keyDate,
                customer,
                key(name));
    }

    KeyDate add(long customer, String name, KeyDay day, Instant now) {
        long id = tx.insert("""
                INSERT INTO key_date (customer_id, name, name_key, month_day, year, yearly, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, customer, name, key(name), day.monthDay(), day.year(), day.yearly(), now);
        return tx.find(SELECT + " WHERE k.id = ?", KeyDates::keyDate, id).orElseThrow();
    }

    void remove(KeyDate date) {
        tx.run("DELETE FROM key_date WHERE id = ?", date.id());
    }

    void removeOf(long customer) {
        tx.run("DELETE FROM key_date WHERE customer_id = ?", customer);
    }

    /** Gives those of customers who are being merged to those who stay. */
    void merge() {
        MERGE.forEach(tx::run);
    }

    /** A name without blanks around it; throws KithException.Invalid for what can't be one. */
    public static String checkedName(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("A key date needs a name."), Text.of("For example: wedding, 'founding day'."));
        }
        if (name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be the name of a key date: at most {1} characters on one line.",
                    Printable.line(name), LONGEST));
        }
        return name;
    }

    /** By what names are the same, whatever their case. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static KeyDate keyDate(Row row) {
        Long year = row.numberOrNull("year");
        return new KeyDate(
                row.number("id"),
                row.number("customer_id"),
                row.text("customer"),
                row.text("name"),
                new KeyDay(
                        MonthDay.parse("--" + row.text("month_day")),
                        year == null ? null : year.intValue(),
                        row.flag("yearly")));
    }

    /** That the name stands for another day already. */
    static KithException taken(Match customer, KeyDate other) {
        return new KithException.Conflict(
                Text.of(
                        "{0} has {1} on {2} already.",
                        Printable.line(customer.name()), Printable.line(other.name()), other.day()),
                Text.of(
                        "Remove it first, or give this one another name: kith customer date remove id:{0} '{1}'",
                        customer.id(), other.name()));
    }
}
