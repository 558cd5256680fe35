package dev.kith.export;

import dev.kith.base.Due;
import dev.kith.base.Text;
import dev.kith.customer.Birthday;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.task.Tasks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the days of the selected customers to remember: birthdays, key dates, contracts that end, then open tasks with
 * a due time.
 */
final class CalendarDays {
    private static final String BIRTHDAYS = """
            SELECT c.id, %s, %s FROM selected_customer s CROSS JOIN customer c ON c.id = s.id
            WHERE c.birthday IS NOT NULL ORDER BY c.id
            """.formatted(Birthday.COLUMNS, Whose.COLUMNS);

    /** A year is shown for those whose first year is not known: one that has each day. */
    private static final String KEY_DATES = """
            SELECT k.id, k.name, printf('%%04d-%%s', coalesce(k.year, 2000), k.month_day) AS day, k.yearly, %s
            FROM key_date k CROSS JOIN selected_customer s ON s.id = k.customer_id CROSS JOIN customer c ON c.id = s.id
            ORDER BY k.id
            """.formatted(Whose.COLUMNS);

    private static final String CONTRACTS = """
            SELECT n.id, n.name, n.ended_on, n.kind, n.day, %s
            FROM (
                SELECT id, customer_id, name, ended_on, 'contract-notice' AS kind, notice_on AS day FROM contract
                WHERE ended_on IS NULL AND notice_on IS NOT NULL
                UNION ALL SELECT id, customer_id, name, ended_on, 'contract-end', coalesce(ended_on, ends_on) FROM contract
                WHERE coalesce(ended_on, ends_on) IS NOT NULL) n
            CROSS JOIN selected_customer s ON s.id = n.customer_id CROSS JOIN customer c ON c.id = s.id
            ORDER BY n.id, n.kind
            """.formatted(Whose.COLUMNS);

    private static final String FOLLOW_UPS = """
            SELECT t.id, t.due_at, t.due_on, t.text, t.kind, t.owner, t.priority, t.created_at, t.repeat, t.repeat_from_at,
                t.repeat_from_on, (
                SELECT count(*) FROM operation_change o WHERE o.table_name = 'task' AND o.row_id = t.id) AS changes, %s
            FROM task t CROSS JOIN selected_customer s ON s.id = t.customer_id CROSS JOIN customer c ON c.id = s.id
            WHERE t.state = 'open' AND t.due_at IS NOT NULL ORDER BY t.due_at, t.id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;
    private final ZoneId zone;

    CalendarDays(Tx tx, ZoneId zone) {
        this.tx = tx;
        this.zone = zone;
    }

    /** The days; the stream must be closed. */
    Stream<CalendarDay> stream() {
        Stream<CalendarDay> yearly = Stream.concat(
                tx.stream(BIRTHDAYS, CalendarDays::birthday).flatMap(Optional::stream),
                tx.stream(KEY_DATES, CalendarDays::keyDate));
        return Stream.concat(
                Stream.concat(yearly, tx.stream(CONTRACTS, CalendarDays::contract)),
                tx.stream(FOLLOW_UPS, this::followUp));
    }

    private static Optional<CalendarDay> birthday(Row row) {
        return Optional.ofNullable(Birthday.of(row))
                .map(day -> new CalendarDay.BirthdayOf("birthday-" + row.number("id"), day, Whose.of(row)));
    }

    private static CalendarDay keyDate(Row row) {
        return new CalendarDay.Occasion(
                "date-" + row.number("id"),
                LocalDate.parse(row.text("day")),
                row.flag("yearly"),
                "key-date",
                row.text("name"),
                Whose.of(row));
    }

    private static CalendarDay contract(Row row) {
        String kind = row.text("kind");
        String name = row.text("name");
        String text =
                kind.equals("contract-end") ? Text.of("{0} ends", name) : Text.of("{0}: last day for notice", name);
        return new CalendarDay.Occasion(
                kind + "-" + row.number("id"), LocalDate.parse(row.text("day")), false, kind, text, Whose.of(row));
    }

    private CalendarDay followUp(Row row) {
        Due due = new Due(row.instant("due_at"), row.dateOrNull("due_on"));
        LocalDate day = due.day();
        return new CalendarDay.FollowUp(
                "task-" + row.number("id"),
                day == null ? due.at().atZone(zone).toLocalDate() : day,
                due,
                Whose.of(row),
                new CalendarDay.FollowUp.Task(
                        row.text("text"),
                        row.textOrNull("kind"),
                        row.textOrNull("owner"),
                        row.text("priority"),
                        Tasks.series(row),
                        row.instant("created_at")),
                row.number("changes"));
    }
}
