package dev.kith.export;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reads the days of the selected customers that come again each year. */
final class CalendarDays {
    private static final String BIRTHDAYS = """
            SELECT c.id, c.birthday, %s FROM selected_customer s CROSS JOIN customer c ON c.id = s.id
            WHERE c.birthday IS NOT NULL ORDER BY c.id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;

    CalendarDays(Tx tx) {
        this.tx = tx;
    }

    /**
     * A day to remember.
     *
     * @param id what it is known by, the same in each export of a database
     * @param date the first time
     */
    record Day(String id, LocalDate date, String kind, Whose whose) {}

    /** The days; the stream must be closed. */
    Stream<Day> stream() {
        return tx.stream(BIRTHDAYS, CalendarDays::birthday);
    }

    private static Day birthday(Row row) {
        return new Day(
                "birthday-" + row.number("id"), LocalDate.parse(row.text("birthday")), "birthday", Whose.of(row));
    }
}
