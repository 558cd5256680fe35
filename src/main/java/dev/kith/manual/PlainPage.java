package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import dev.kith.base.Wrapped;
import java.util.List;

/** A page of the manual as plain text. */
final class PlainPage implements Page {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final int TERMS = 24;

    /** What stands on a page; things of one kind that are close keep together, all else has an empty line before it. */
    private enum Kind {
        HEADING,
        PARAGRAPH,
        TERM,
        POINT,
        LINES,
        EXAMPLE
    }

    private final StringBuilder page = new StringBuilder();
    private Kind last = Kind.HEADING;

    @Override
    public void name(String name, String summary) {
        page.append(Text.of("{0}: {1}.", name, summary)).append('\n');
    }

    @Override
    public void section(String title) {
        page.append('\n').append(title).append('\n');
        last = Kind.HEADING;
    }

    @Override
    public void subsection(String title) {
        page.append('\n').repeat(" ", INDENT / 2).append(title).append('\n');
        last = Kind.HEADING;
    }

    @Override
    public void text(String text) {
        begin(Kind.PARAGRAPH);
        String between = "";
        for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
            page.append(between).repeat(" ", INDENT);
            wrap(paragraph, INDENT);
            between = "\n";
        }
    }

    @Override
    public void term(String term, String meaning) {
        begin(Kind.TERM);
        page.repeat(" ", INDENT).append(term);
        int used = INDENT + TextWidth.of(term);
        if (used >= TERMS) {
            page.append('\n');
            used = 0;
        }
        page.repeat(" ", TERMS - used);
        wrap(meaning, TERMS);
    }

    @Override
    public void point(String text) {
        begin(Kind.POINT);
        page.repeat(" ", INDENT).append("- ");
        wrap(text, INDENT + 2);
    }

    @Override
    public void lines(String text) {
        begin(Kind.LINES);
        for (String line : text.stripTrailing().split("\n", -1)) {
            page.repeat(" ", line.isEmpty() ? 0 : 2 * INDENT).append(line).append('\n');
        }
    }

    @Override
    public void example(String purpose, String command) {
        begin(Kind.EXAMPLE);
        page.repeat(" ", INDENT).append("# ").append(purpose).append('\n');
        page.repeat(" ", INDENT).append(command).append('\n');
    }

    @Override
    public void seeAlso(List<String> pages) {
        section(Text.of("SEE ALSO"));
        text(String.join(", ", pages.stream().map(Page::reference).toList()));
    }

    String text() {
        return page.toString();
    }

    private void begin(Kind kind) {
        boolean together = kind == last && kind != Kind.PARAGRAPH && kind != Kind.LINES;
        page.append(last == Kind.HEADING || together ? "" : "\n");
        last = kind;
    }

    private void wrap(String text, int indent) {
        Wrapped.add(page, text.split("\\s+", -1), indent, WIDTH);
    }
}
