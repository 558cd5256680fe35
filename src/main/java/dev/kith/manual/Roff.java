package dev.kith.manual;

import dev.kith.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A man page being written, in roff with the man macros. */
final class Roff implements Page {
    /** Lines of Chinese have too few blanks to be stretched to one width. */
    private static final String RAGGED = ".ds AD l\n.ad l\n";

    private static final String CLOSING = "，。：；？！、）”";
    private static final String OPENING = "（“";

    /**
     * Between marks of Chinese and other letters a line may end, which groff does not know; where nothing lets it end a
     * long line, groff 1.22 goes on forever.
     */
    private static final Pattern LINE_MAY_END =
            Pattern.compile("(?<=[%1$s])(?=[^\\s\u2e80-\uffef%1$s%2$s])|(?<=[^\\s\u2e80-\uffef%1$s%2$s])(?=[%2$s])"
                    .formatted(CLOSING, OPENING));

    private final StringBuilder page = new StringBuilder();
    private final boolean chinese;

    /** Begins a page of a command: {@code kith-customer-add}. */
    Roff(String name, String version) {
        this(name, 1, version);
    }

    /** Begins a page in a section of the manual. */
    Roff(String name, int section, String version) {
        page.append(".\\\" Made of the program's own commands.\n");
        String manual = Text.of("kith manual");
        macro("TH", name.toUpperCase(Locale.ROOT), Integer.toString(section), "", "kith " + version, manual);
        chinese = Page.hasIdeographs(manual);
        page.append(chinese ? RAGGED : "");
    }

    @Override
    public void section(String title) {
        macro("SH", title);
    }

    @Override
    public void subsection(String title) {
        macro("SS", title);
    }

    @Override
    public void name(String name, String summary) {
        section(Text.of("NAME"));
        page.append(escaped(name)).append(" \\- ").append(escaped(summary)).append('\n');
    }

    @Override
    public void text(String text) {
        for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
            page.append(".PP\n").append(flowing(paragraph));
        }
    }

    /** A term, already marked up, and what it means. */
    void item(String markedTerm, String meaning) {
        page.append(".TP\n").append(markedTerm).append('\n').append(flowing(meaning));
    }

    @Override
    public void term(String term, String meaning) {
        item(bold(term), meaning);
    }

    @Override
    public void point(String text) {
        page.append(".IP \\(bu 2\n").append(flowing(text));
    }

    @Override
    public void lines(String text) {
        page.append(".PP\n.in +4n\n.EX\n").append(escapedLines(text)).append(".EE\n.in\n");
    }

    @Override
    public void example(String purpose, String command) {
        page.append(".PP\n").append(flowing(Text.of("{0}:", purpose)));
        lines(command);
    }

    /** A line of its own, already marked up. */
    void marked(String line) {
        page.append(line).append('\n');
    }

    @Override
    public void seeAlso(List<String> pages) {
        section(Text.of("SEE ALSO"));
        page.append(String.join(",\n", pages.stream().map(Roff::reference).toList()))
                .append('\n');
    }

    private static String reference(String page) {
        String reference = Page.reference(page);
        int name = reference.indexOf('(');
        return bold(reference.substring(0, name)).replaceFirst("fB", "fB\\\\%") + reference.substring(name);
    }

    static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fR";
    }

    String text() {
        return page.toString();
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    private String flowing(String text) {
        String lines = escapedLines(text);
        return chinese ? LINE_MAY_END.matcher(lines).replaceAll("\\\\:") : lines;
    }

    /** Text as lines that can't be taken for a macro. */
    private static String escapedLines(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.stripTrailing().split("\n", -1)) {
            String escaped = escaped(line);
            boolean control = escaped.startsWith(".") || escaped.startsWith("\\(aq");
            lines.append(control ? "\\&" : "").append(escaped).append('\n');
        }
        return lines.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
    }
}
