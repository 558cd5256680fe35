package dev.kith.view;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar (iCalendar, RFC 5545): an event for each row that has something in the first column of days or times that
 * people are shown. Its title is the row's text or name, with the customer; what else people are shown is its
 * description.
 */
final class IcsWriter implements ViewWriter {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** How long a time is shown: an event without a length is hardly seen. */
    private static final Duration SHOWN = Duration.ofMinutes(30);

    /** The columns that a title is taken from, the first that there is. */
    private static final List<String> TITLES = List.of("text", "name", "subject");

    private final Presentation how;
    private final ContentLines lines;
    private final DataText texts;

    IcsWriter(Presentation how, Writer out) {
        this.how = how;
        this.lines = new ContentLines(out);
        this.texts = new DataText(how, false);
    }

    @Override
    public void listing(Grid grid) throws IOException {
        int when = dated(grid.columns());
        lines.property("BEGIN", "VCALENDAR");
        lines.property("VERSION", "2.0");
        lines.property("PRODID", "-//kith//kith//EN");
        lines.property("CALSCALE", "GREGORIAN");
        lines.property("METHOD", "PUBLISH");
        for (int row = 1; grid.rows().hasNext(); row++) {
            Cell[] cells = grid.rows().next();
            Due due = due(cells[when]);
            if (due != null) {
                event(grid, cells, due, row);
            }
        }
        lines.property("END", "VCALENDAR");
    }

    private void event(Grid grid, Cell[] cells, Due due, int row) throws IOException {
        lines.property("BEGIN", "VEVENT");
        lines.text("UID", uid(grid, cells, row));
        lines.property("DTSTAMP", STAMP.format(how.now()));
        LocalDate day = due.day();
        if (day == null) {
            lines.property("DTSTART", STAMP.format(due.at()));
            lines.property("DTEND", STAMP.format(due.at().plus(SHOWN)));
        } else {
            lines.property("DTSTART;VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
            lines.property("DTEND;VALUE=DATE", day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        lines.text("SUMMARY", ContentLines.plain(title(grid.columns(), cells)));
        lines.text("DESCRIPTION", ContentLines.plain(description(grid.columns(), cells)));
        lines.property("TRANSP", "TRANSPARENT");
        lines.property("END", "VEVENT");
    }

    /** The same in each calendar, where rows have ids. */
    private String uid(Grid grid, Cell[] cells, int row) throws IOException {
        int id = index("id", grid.columns());
        if (id < 0) {
            return grid.name() + "-" + row + "@kith";
        }
        String text = texts.of(cells[id]);
        return (cells[id] instanceof Cell.Whole ? grid.name() + "-" + text : text) + "@kith";
    }

    private String title(List<Column<?>> columns, Cell[] cells) throws IOException {
        String customer = text("customer", columns, cells);
        for (String title : TITLES) {
            String text = text(title, columns, cells).lines().findFirst().orElse("");
            if (!text.isEmpty()) {
                return customer.isEmpty() ? text : text + " (" + customer + ")";
            }
        }
        return customer;
    }

    private String description(List<Column<?>> columns, Cell[] cells) throws IOException {
        StringBuilder description = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            Column<?> column = columns.get(i);
            String text = column.extra() || column.id().equals("id") ? "" : texts.of(cells[i]);
            if (!text.isEmpty()) {
                description.append(description.isEmpty() ? "" : "\n");
                description.append(column.title()).append(": ").append(text);
            }
        }
        return description.toString();
    }

    private String text(String id, List<Column<?>> columns, Cell[] cells) throws IOException {
        int at = index(id, columns);
        return at < 0 ? "" : texts.of(cells[at]);
    }

    private static @Nullable Due due(Cell cell) {
        if (cell instanceof Cell.DueAt at) {
            return at.value();
        }
        if (cell instanceof Cell.Moment moment) {
            return Due.at(moment.value());
        }
        return cell instanceof Cell.Day day ? new Due(Instant.EPOCH, day.value()) : null;
    }

    private static int dated(List<Column<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column.Kind kind = columns.get(i).kind();
            if (!columns.get(i).extra() && (kind == Column.Kind.MOMENT || kind == Column.Kind.DAY)) {
                return i;
            }
        }
        throw new KithException.Invalid("These rows have no days or times for a calendar.", "Choose another --format.");
    }

    private static int index(String id, List<Column<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
