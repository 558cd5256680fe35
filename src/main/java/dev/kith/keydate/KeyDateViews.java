package dev.kith.keydate;

import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of key dates. */
final class KeyDateViews {
    private static final Column<Line> NAME =
            Column.text("name", "Name", line -> line.date().name());
    private static final Column<Line> DATE =
            Column.text("date", "Date", line -> line.date().day().toString());
    private static final Column<Line> NEXT = Column.day("next", "Next", Line::next);
    private static final Column<Line> YEARS = Column.whole("years", "Years", Line::years);
    private static final Column<Line> YEARLY =
            Column.flag("yearly", "Yearly", line -> line.date().day().yearly());

    static final List<Column<Line>> LINES = List.of(
            Column.<Line>key("date", line -> line.date().id()).wide(),
            NEXT,
            Column.<Line>whole("customer_id", "Customer id", line -> line.date().customer())
                    .wide(),
            Column.text("customer", "Customer", line -> line.date().customerName()),
            NAME,
            DATE,
            YEARS,
            YEARLY);

    static final List<Column<Line>> ON_CARD = List.of(NEXT, NAME, DATE, YEARS, YEARLY);

    private KeyDateViews() {}

    /** A key date, and when it comes next. */
    record Line(KeyDate date, @Nullable LocalDate next) {
        static Line of(KeyDate date, LocalDate today) {
            return new Line(date, date.day().next(today));
        }

        private @Nullable Integer years() {
            return next == null ? null : date.day().years(next);
        }
    }
}
