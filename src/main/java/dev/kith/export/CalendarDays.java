package dev.kith.export;

import dev.kith.base.Due;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Reads the days of the selected customers to remember: birthdays, then open tasks with a due time. */
final class CalendarDays {
    private static final String BIRTHDAYS = """
            SELECT c.id, c.birthday, %s FROM selected_customer s CROSS JOIN customer c ON c.id = s.id
            WHERE c.birthday IS NOT NULL ORDER BY c.id
            """.formatted(Whose.COLUMNS);

    private static final String FOLLOW_UPS = """
            SELECT t.id, t.due_at, t.due_on, t.text, t.kind, t.owner, t.priority, t.created_at, (
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
        return Stream.concat(tx.stream(BIRTHDAYS, CalendarDays::birthday), tx.stream(FOLLOW_UPS, this::followUp));
    }

    private static CalendarDay birthday(Row row) {
        return new CalendarDay.Birthday(
                "birthday-" + row.number("id"), LocalDate.parse(row.text("birthday")), Whose.of(row));
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
                        row.instant("created_at")),
                row.number("changes"));
    }
}
