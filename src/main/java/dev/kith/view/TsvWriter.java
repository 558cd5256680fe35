package dev.kith.view;

import java.io.IOException;
import java.io.Writer;

/** Tab-separated values: one line a row, with tabs, line ends and backslashes in text as {@code \t \n \r \\}. */
final class TsvWriter implements ViewWriter {
    private final Presentation how;
    private final Writer out;
    private final DataText text;

    TsvWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
        this.text = new DataText(how, how.spreadsheetSafe());
    }

    @Override
    public void listing(Grid grid) throws IOException {
        StringBuilder line = new StringBuilder();
        if (how.header()) {
            for (Column<?> column : grid.columns()) {
                line.append(line.isEmpty() ? "" : "\t").append(column.id());
            }
            out.append(line).append('\n');
        }
        while (grid.rows().hasNext()) {
            line.setLength(0);
            Cell[] cells = grid.rows().next();
            for (int i = 0; i < cells.length; i++) {
                if (i > 0) {
                    line.append('\t');
                }
                escape(text.of(cells[i]), line);
            }
            out.append(line).append('\n');
        }
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\\' -> line.append("\\\\");
                default -> line.append(c);
            }
        }
    }
}
