package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Days to remember: birthdays, key dates, the ends of contracts, open tasks. */
final class CalendarExport implements ExportKind<CalendarDay> {
    private static final List<Column<CalendarDay>> COLUMNS = List.of(
            Column.day("day", "Day", CalendarDay::date),
            Column.moment("time", "Time", CalendarDay::time),
            Column.text("kind", "Kind", CalendarDay::kind),
            Column.text("customer", "Customer", day -> day.whose().ref()),
            Column.text("customer_name", "Customer name", day -> day.whose().name()),
            Column.text("text", "Task", CalendarDay::text));

    @Override
    public String name() {
        return "days";
    }

    @Override
    public String rows() {
        return Text.later("{0} days");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A calendar (iCalendar, RFC 5545) to be subscribed to or imported: an event of a whole day, each year, for \
                        the birthday of each customer that has one and for key dates, an event for the last day of a contract and \
                        the last day for notice, and an event for each open task that is due on a day or at a time. An event keeps its identity, so that importing a newer calendar brings the older one up to date; what \
                        is done by then stays in a calendar that was imported, and goes from one that was subscribed to. What is \
                        on 29 February is on the last day of February. A birthday by the lunar calendar has an event on each \
                        of its days in the 20 years to come. A task that repeats is there again on each day of \
                        its rule; one that was put off to another day is there once.""")
                .example("kith export calendar --output kith.ics", "all of them")
                .example("kith export calendar --query tag:vip --format csv", "those of some, as a table");
    }

    @Override
    public List<String> formats() {
        return List.of("ics", "csv", "tsv", "json", "jsonl");
    }

    @Override
    public List<Column<CalendarDay>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<CalendarDay>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<CalendarDay> rows(Tx tx, Session session) {
        return new CalendarDays(tx, session.zone()).stream();
    }

    @Override
    public void writeOwn(Stream<CalendarDay> rows, Writer out, Session session) throws IOException {
        CalendarWriter calendar = new CalendarWriter(out, session.zone(), session.now());
        calendar.begin();
        for (Iterator<CalendarDay> days = rows.iterator(); days.hasNext(); ) {
            calendar.write(days.next());
        }
        calendar.end();
    }
}
