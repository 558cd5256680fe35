package dev.kith.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Tables in GitHub's Markdown; what has a meaning in Markdown is escaped. */
final class MarkdownWriter implements ViewWriter {
    private static final String SPECIAL = "\\`*[]<>&|~$#!";

    private final Presentation how;
    private final Writer out;
    private final ScreenText text;

    MarkdownWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
        this.text = new ScreenText(how);
    }

    @Override
    public void listing(Grid grid) throws IOException {
        if (how.header()) {
            header(grid.columns());
        }
        while (grid.rows().hasNext()) {
            for (Cell cell : grid.rows().next()) {
                out.append("| ").append(escaped(text.of(cell))).append(' ');
            }
            out.append("|\n");
        }
    }

    @Override
    public void card(Sheet sheet) throws IOException {
        out.append("| | |\n| --- | --- |\n");
        Cell[] cells = sheet.subject().rows().next();
        for (int i = 0; i < cells.length; i++) {
            String value = text.of(cells[i]);
            if (!value.isEmpty()) {
                String label = escaped(sheet.subject().columns().get(i).title());
                out.append("| ")
                        .append(label)
                        .append(" | ")
                        .append(escaped(value))
                        .append(" |\n");
            }
        }
        for (Sheet.Part part : sheet.parts()) {
            if (part.grid().rows().hasNext()) {
                out.append("\n## ").append(escaped(part.title())).append("\n\n");
                listing(part.grid());
            }
        }
    }

    private void header(List<Column<?>> columns) throws IOException {
        for (Column<?> column : columns) {
            out.append("| ").append(escaped(column.title())).append(' ');
        }
        out.append("|\n");
        for (Column<?> column : columns) {
            out.append(column.kind().isNumber() ? "| ---: " : "| --- ");
        }
        out.append("|\n");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("<br>");
                continue;
            }
            if (SPECIAL.indexOf(c) >= 0 || (c == '_' && !isInsideWord(text, i))) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** An underscore between letters emphasises nothing, and ids stay readable. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
