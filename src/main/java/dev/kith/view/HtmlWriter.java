package dev.kith.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A complete small page that needs nothing else; everything that comes from the database is escaped. */
final class HtmlWriter implements ViewWriter {
    private static final String STYLE = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2em; }
        table { border-collapse: collapse; }
        th, td { border-bottom: 1px solid #ddd; padding: .3em .8em; text-align: start; vertical-align: top; }
        td { unicode-bidi: plaintext; }
        .n { text-align: end; font-variant-numeric: tabular-nums; }
        """;

    private final Presentation how;
    private final Writer out;
    private final ScreenText text;

    HtmlWriter(Presentation how, Writer out) {
        this.how = how;
        this.out = out;
        this.text = new ScreenText(how);
    }

    @Override
    public void listing(Grid grid) throws IOException {
        begin(grid.name());
        table(grid);
        end();
    }

    @Override
    public void card(Sheet sheet) throws IOException {
        begin("kith");
        out.append("<table>\n");
        Cell[] cells = sheet.subject().rows().next();
        for (int i = 0; i < cells.length; i++) {
            String value = text.of(cells[i]);
            if (!value.isEmpty()) {
                out.append("<tr><th>")
                        .append(escaped(sheet.subject().columns().get(i).title()));
                out.append("</th><td>").append(escaped(value)).append("</td></tr>\n");
            }
        }
        out.append("</table>\n");
        for (Sheet.Part part : sheet.parts()) {
            if (part.grid().rows().hasNext()) {
                out.append("<h2>").append(escaped(part.title())).append("</h2>\n");
                table(part.grid());
            }
        }
        end();
    }

    private void begin(String title) throws IOException {
        out.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>");
        out.append(escaped(title)).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    }

    private void end() throws IOException {
        out.append("</body>\n</html>\n");
    }

    private void table(Grid grid) throws IOException {
        out.append("<table>\n");
        if (how.header()) {
            out.append("<thead>\n<tr>");
            for (Column<?> column : grid.columns()) {
                out.append(open("th", column)).append(escaped(column.title())).append("</th>");
            }
            out.append("</tr>\n</thead>\n");
        }
        out.append("<tbody>\n");
        while (grid.rows().hasNext()) {
            row(grid.columns(), grid.rows().next());
        }
        out.append("</tbody>\n</table>\n");
    }

    private void row(List<Column<?>> columns, Cell[] cells) throws IOException {
        out.append("<tr>");
        for (int i = 0; i < cells.length; i++) {
            out.append(open("td", columns.get(i)))
                    .append(escaped(text.of(cells[i])))
                    .append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String open(String element, Column<?> column) {
        return column.kind().isNumber() ? "<" + element + " class=\"n\">" : "<" + element + ">";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("<br>");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
