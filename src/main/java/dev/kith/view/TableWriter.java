package dev.kith.view;

import dev.kith.base.Isolates;
import dev.kith.base.TextWidth;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables and cards for reading, on a terminal or in a pipe. Prints nothing at all for a listing without rows. */
final class TableWriter implements ViewWriter {
    private static final int ROWS_MEASURED = 4_000;
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Presentation how;
    private final Writer out;
    private final ScreenText text;

    /** A row: its cells, and their texts. */
    private static final class Line {
        private final Cell[] cells;
        private final String[] texts;

        Line(Cell[] cells, String[] texts) {
            this.cells = cells;
            this.texts = texts;
        }
    }

    TableWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
        this.text = how.terminal() ? new LiveText(how) : new ScreenText(how);
    }

    @Override
    public void listing(Grid grid) throws IOException {
        table(grid, "");
    }

    @Override
    public void card(Sheet sheet) throws IOException {
        boolean first = !fields(sheet.subject());
        for (Sheet.Part part : sheet.parts()) {
            if (part.grid().rows().hasNext()) {
                out.append(first ? "" : "\n").append(styled(BOLD, part.title())).append('\n');
                table(part.grid(), "  ");
                first = false;
            }
        }
    }

    /** Labels and values, empty values left out; whether there were any. */
    private boolean fields(Grid subject) throws IOException {
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Cell[] cells = subject.rows().next();
        int width = 0;
        for (int i = 0; i < cells.length; i++) {
            String value = text.of(cells[i]);
            if (!value.isEmpty()) {
                labels.add(subject.columns().get(i).title());
                values.add(how.terminal() ? isolated(painted(cells[i], value)) : painted(cells[i], value));
                width = Math.max(width, TextWidth.of(labels.getLast()));
            }
        }
        for (int i = 0; i < values.size(); i++) {
            String label = labels.get(i);
            out.append(styled(DIM, label)).append(" ".repeat(width - TextWidth.of(label) + 2));
            out.append(values.get(i).replace("\n", "\n" + " ".repeat(width + 2)))
                    .append('\n');
        }
        return !values.isEmpty();
    }

    /** Each line by itself: an isolate ends with its line. */
    private static String isolated(String value) {
        if (!Isolates.isRightToLeft(value)) {
            return value;
        }
        return value.lines().map(Isolates::around).collect(Collectors.joining("\n"));
    }

    private void table(Grid grid, String indent) throws IOException {
        if (!grid.rows().hasNext()) {
            return;
        }
        List<Column<?>> columns = grid.columns();
        List<Line> measured = new ArrayList<>();
        TableLayout layout = new TableLayout(columns, indent);
        String[] header = header(columns);
        if (how.header()) {
            layout.measure(header);
        }
        while (measured.size() < ROWS_MEASURED && grid.rows().hasNext()) {
            Line row = row(grid);
            layout.measure(row.texts);
            measured.add(row);
        }
        if (how.terminal()) {
            layout.fit(how.width());
        }
        if (how.header()) {
            out.append(styled(BOLD, layout.line(header))).append('\n');
        }
        for (Line row : measured) {
            out.append(line(layout, row)).append('\n');
        }
        while (grid.rows().hasNext()) {
            out.append(line(layout, row(grid))).append('\n');
        }
    }

    private String line(TableLayout layout, Line row) {
        return how.color()
                ? layout.line(row.texts, (column, text) -> painted(row.cells[column], text))
                : layout.line(row.texts);
    }

    private String painted(Cell cell, String shown) {
        return how.color() && cell instanceof Cell.Tinted tinted ? tinted.painted(shown) : shown;
    }

    private static String[] header(List<Column<?>> columns) {
        String[] header = new String[columns.size()];
        for (int i = 0; i < header.length; i++) {
            header[i] = columns.get(i).title().toUpperCase(Locale.ROOT);
        }
        return header;
    }

    private Line row(Grid grid) throws IOException {
        Cell[] cells = grid.rows().next();
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = text.of(cells[i]).replace("\n", cells[i] instanceof Cell.Local ? ", " : "⏎");
        }
        return new Line(cells, row);
    }

    private String styled(String style, String text) {
        return how.color() ? style + text + PLAIN : text;
    }
}
