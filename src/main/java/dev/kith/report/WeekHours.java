package dev.kith.report;

import dev.kith.base.Text;
import dev.kith.base.Weekdays;
import dev.kith.view.Card;
import dev.kith.view.Cell;
import dev.kith.view.Column;
import dev.kith.view.Drawn;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many contacts began in an hour of a day of the week; for people a grid in shades, a day a line. */
record WeekHours(DayOfWeek day, int hour, long contacts) {
    private static final int HOURS = 24;

    /** How many hours have a sum below the grid, which is as wide as their cells. */
    private static final int BLOCK = 3;

    static final List<Column<WeekHours>> COLUMNS = List.of(
            Column.text("weekday", "Day", cell -> Weekdays.full(cell.day())),
            Column.whole("hour", "Hour", WeekHours::hour),
            Column.whole("contacts", "Contacts", WeekHours::contacts));

    /** A line of the grid: a day with its hours, or the sums below it. */
    private record Line(String name, Cell hours, long contacts) {}

    private static final List<Column<Line>> LINES = List.of(
            Column.text("weekday", "Day", Line::name),
            Column.heat("hours", "0     3     6     9     12    15    18    21", Line::hours),
            Column.whole("contacts", "Sum", Line::contacts));

    /** All of them. */
    private record Total(long contacts, long most) {}

    private static final List<Column<Total>> TOTAL = List.of(
            Column.whole("contacts", "Contacts", Total::contacts), Column.heat("most", "Darkest", WeekHours::meaning));

    /** Each hour of the days from Monday on, as the clock of a zone shows them. */
    static List<WeekHours> of(List<Instant> contacts, ZoneId zone) {
        long[] counts = new long[DayOfWeek.values().length * HOURS];
        for (Instant contact : contacts) {
            ZonedDateTime there = contact.atZone(zone);
            counts[(there.getDayOfWeek().getValue() - 1) * HOURS + there.getHour()]++;
        }
        List<WeekHours> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            cells.add(new WeekHours(DayOfWeek.of(i / HOURS + 1), i % HOURS, counts[i]));
        }
        return cells;
    }

    /** A row an hour, and for people the grid of a week. */
    static Drawn grid(List<WeekHours> week) {
        long most = week.stream().mapToLong(WeekHours::contacts).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Long> hours = week.stream()
                    .filter(cell -> cell.day() == day)
                    .map(WeekHours::contacts)
                    .toList();
            String name = Weekdays.name(day);
            lines.add(new Line(name, new Cell.Heat(hours, most, ""), sum(hours)));
        }
        List<Long> all = week.stream().map(WeekHours::contacts).toList();
        lines.add(new Line(Text.of("Sum"), new Cell.Text(sums(week)), sum(all)));
        Section grid = new Section("week", Text.of("Contacts by weekday and hour"), Listing.of("week", LINES, lines));
        Total total = new Total(sum(all), most);
        return new Drawn(Listing.of("hours", COLUMNS, week), new Card<>(total, TOTAL, List.of(grid)));
    }

    /** The sum of each three hours, below the first of them. */
    private static String sums(List<WeekHours> week) {
        StringBuilder sums = new StringBuilder();
        for (int from = 0; from < HOURS; from += BLOCK) {
            int first = from;
            long sum = week.stream()
                    .filter(cell -> cell.hour() >= first && cell.hour() < first + BLOCK)
                    .mapToLong(WeekHours::contacts)
                    .sum();
            sums.append(String.format(Locale.ROOT, "%-6d", sum));
        }
        return sums.toString().stripTrailing();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    /** What the darkest shade stands for. */
    private static Cell meaning(Total total) {
        long most = total.most();
        String meaning =
                Text.counted(most, "= {0} contact in an hour of a weekday", "= {0} contacts in an hour of a weekday");
        return most == 0 ? new Cell.Nothing() : new Cell.Heat(List.of(most), most, meaning);
    }
}
