package dev.kith.manual;

import dev.kith.base.TextWidth;

/** A page of the manual as plain text. */
final class PlainPage implements Page {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final int TERMS = 24;

    private final StringBuilder page = new StringBuilder();

    @Override
    public void name(String name, String summary) {
        page.append(name).append(": ").append(summary).append(".\n");
    }

    @Override
    public void section(String title) {
        page.append('\n').append(title).append('\n');
    }

    @Override
    public void text(String text) {
        String between = "";
        for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
            page.append(between).repeat(" ", INDENT);
            wrap(paragraph, INDENT, INDENT);
            between = "\n";
        }
    }

    @Override
    public void term(String term, String meaning) {
        page.repeat(" ", INDENT).append(term);
        int used = INDENT + TextWidth.of(term);
        if (used >= TERMS) {
            page.append('\n');
            used = 0;
        }
        page.repeat(" ", TERMS - used);
        wrap(meaning, TERMS, TERMS);
    }

    @Override
    public void example(String purpose, String command) {
        page.repeat(" ", INDENT).append("# ").append(purpose).append('\n');
        page.repeat(" ", INDENT).append(command).append('\n');
    }

    String text() {
        return page.toString();
    }

    private void wrap(String text, int indent, int start) {
        int column = start;
        boolean first = true;
        for (String word : text.split("\\s+", -1)) {
            int width = TextWidth.of(word);
            if (!first && column + 1 + width > WIDTH) {
                page.append('\n').repeat(" ", indent);
                column = indent;
            } else if (!first) {
                page.append(' ');
                column++;
            }
            page.append(word);
            column += width;
            first = false;
        }
        page.append('\n');
    }
}
