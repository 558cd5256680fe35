package dev.kith.view;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar (iCalendar, RFC 5545): an event for each row that has something in the first column of days or times that
 * people are shown. Its title is the row's text or name, with the customer; what else people are shown is its
 * description.
 */
final class IcsWriter implements ViewWriter {
    /** The columns that a title is taken from, the first that there is. */
    private static final List<String> TITLES = List.of("text", "name", "subject");

    private final Presentation how;
    private final ContentLines lines;
    private final EventTimes times;
    private final DataText texts;

    IcsWriter(Presentation how, Writer out) {
        this.how = how;
        this.lines = new ContentLines(out);
        this.times = new EventTimes(lines, how.zone(), how.now());
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
            Cell.DueAt due = due(cells[when]);
            if (due != null) {
                event(grid, cells, due, row);
            }
        }
        lines.property("END", "VCALENDAR");
    }

    private void event(Grid grid, Cell[] cells, Cell.DueAt due, int row) throws IOException {
        times.begin(due.value(), due.recurrence());
        lines.text("UID", uid(grid, cells, row));
        lines.property("DTSTAMP", EventTimes.stamp(how.now()));
        times.write(due.value(), due.recurrence());
        lines.text("SUMMARY", ContentLines.plain(title(grid.columns(), cells)));
        lines.text("DESCRIPTION", ContentLines.plain(description(grid.columns(), cells)));
        lines.property("TRANSP", "TRANSPARENT");
        lines.property("END", "VEVENT");
    }

    /** The same in each calendar, where rows have ids. */
    private String uid(Grid grid, Cell[] cells, int row) throws IOException {
        int at = index("id", grid.columns());
        String kind = grid.name().isEmpty() ? "row" : grid.name();
        if (at < 0) {
            return kind + "-" + row + "@kith";
        }
        Cell id = cells[at];
        String noun = id instanceof Cell.Key key ? key.noun() + "-" : id instanceof Cell.Whole ? kind + "-" : "";
        return noun + texts.of(id) + "@kith";
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

    private static Cell.@Nullable DueAt due(Cell cell) {
        if (cell instanceof Cell.DueAt at) {
            return at;
        }
        if (cell instanceof Cell.Moment moment) {
            return new Cell.DueAt(Due.at(moment.value()), null);
        }
        return cell instanceof Cell.Day day ? new Cell.DueAt(new Due(Instant.EPOCH, day.value()), null) : null;
    }

    private static int dated(List<Column<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column.Kind kind = columns.get(i).kind();
            if (!columns.get(i).extra() && (kind == Column.Kind.MOMENT || kind == Column.Kind.DAY)) {
                return i;
            }
        }
        throw new KithException.Invalid(
                Text.of("These rows have no days or times for a calendar."), Text.of("Choose another --format."));
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
