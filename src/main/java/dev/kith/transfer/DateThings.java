package dev.kith.transfer;

import dev.kith.base.Moments;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.keydate.KeyDates;
import dev.kith.keydate.KeyDay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key dates in a file. One that a customer has already is left alone. */
final class DateThings implements RowImport.Things<DateThings.Draft> {
    private static final SameRows ROWS = new SameRows(
            "key_date", List.of("name_key", "month_day", "year", "yearly"), new SameRows.Further(List.of("name")));

    /** A row: whose day, what it is, and when it was noted, or null for now. */
    record Draft(
            long row,
            String customer,
            String name,
            KeyDay day,
            @Nullable Instant createdAt) implements StagedRows.Draft {
        @Override
        public @Nullable Object[] cells() {
            return new @Nullable Object[] {KeyDates.key(name), day.monthDay(), day.year(), day.yearly(), name, createdAt
            };
        }
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofDates(), given).needing(Text.of("a key date"), "customer", "name", "date");
    }

    @Override
    public Rows.Check<Draft> reader(Mapping mapping, Session session) {
        Moments moments = session.moments();
        return row -> {
            RowCells cells = new RowCells(mapping, row.cells());
            String date = cells.needed("date");
            boolean yearly = !Boolean.FALSE.equals(cells.flag("yearly"));
            return new Draft(
                    row.number(),
                    cells.needed("customer"),
                    RowCells.checked("invalid_name", () -> KeyDates.checkedName(cells.needed("name"))),
                    RowCells.checked("invalid_date", () -> KeyDay.parse(date, yearly)),
                    cells.read("created-at", "invalid_date", moments::parseStart));
        };
    }

    @Override
    public List<String> columns() {
        return List.of("name_key", "month_day", "year", "yearly", "name", "noted_at");
    }

    @Override
    public void decide(Tx tx) {
        ROWS.decide(tx);
    }

    @Override
    public void write(Tx tx, Instant now) {
        ROWS.write(tx, now);
    }
}
