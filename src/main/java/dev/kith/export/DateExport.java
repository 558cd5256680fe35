package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days to remember. */
final class DateExport implements ExportKind<DateExport.Day> {
    private static final String SQL = """
            SELECT k.name, k.month_day, k.year, k.yearly, k.created_at, %s FROM key_date k
            CROSS JOIN selected_customer s ON s.id = k.customer_id CROSS JOIN customer c ON c.id = s.id ORDER BY k.id
            """.formatted(Whose.COLUMNS);

    private static final List<Column<Day>> COLUMNS = List.of(
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.text("name", "Name", Day::name),
            Column.text("date", "Date", Day::date),
            Column.flag("yearly", "Yearly", Day::yearly),
            Column.moment("created_at", "Created", Day::createdAt));

    /** A key date. */
    record Day(Whose whose, String name, String date, boolean yearly, Instant createdAt) {}

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String rows() {
        return Text.later("{0} key dates");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is a day to remember, in the order in which they were noted. A customer is named by external id, or else by \
                        e-mail, handle or name, as 'kith import dates' finds them again. Birthdays \
                        are exported with customers.""")
                .example("kith export dates --output dates.csv", "all of them")
                .example("kith export dates --query tag:vip --format jsonl", "those of some");
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
        return tx.stream(
                SQL,
                row -> new Day(
                        Whose.of(row),
                        row.text("name"),
                        date(row.numberOrNull("year"), row.text("month_day")),
                        row.flag("yearly"),
                        row.instant("created_at")));
    }

    private static String date(@Nullable Long year, String monthDay) {
        return year == null ? monthDay : String.format(Locale.ROOT, "%04d-%s", year, monthDay);
    }
}
