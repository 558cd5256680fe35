package dev.kith.export;

import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.export.CalendarDays.Day;
import dev.kith.view.Column;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Days that come again each year: birthdays. */
final class CalendarExport implements ExportKind<Day> {
    private static final List<Column<Day>> COLUMNS = List.of(
            Column.day("day", "Day", Day::date),
            Column.text("kind", "Kind", Day::kind),
            Column.text("customer", "Customer", day -> day.whose().ref()),
            Column.text("customer_name", "Customer name", day -> day.whose().name()));

    @Override
    public String name() {
        return "days";
    }

    @Override
    public String row() {
        return "day";
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A calendar (iCalendar, RFC 5545) to be subscribed to or imported: an event of a whole day, each year, for \
                        the birthday of each customer that has one. The event of a customer keeps its identity, so that importing \
                        a newer calendar brings the older one up to date. A birthday on 29 February is on the last day of February.""")
                .example("kith export calendar --output birthdays.ics", "all of them")
                .example("kith export calendar --query tag:vip --format csv", "those of some, as a table");
    }

    @Override
    public List<String> formats() {
        return List.of("ics", "csv", "tsv", "json", "jsonl");
    }

    @Override
    public List<Column<Day>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<Day>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<Day> rows(Tx tx, Session session) {
        return new CalendarDays(tx).stream();
    }

    @Override
    public void writeOwn(Stream<Day> rows, Writer out, Session session) throws IOException {
        CalendarWriter calendar = new CalendarWriter(out, session.now());
        calendar.begin();
        for (Iterator<Day> days = rows.iterator(); days.hasNext(); ) {
            calendar.write(days.next());
        }
        calendar.end();
    }
}
