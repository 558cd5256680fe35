package dev.kith.manual;

import dev.kith.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A page that was written as plain text, in blocks with empty lines between them.
 *
 * <ul>
 *   <li>The first line is the name of the page and what it is about: {@code kith-files: the files of kith}.
 *   <li>{@code # TITLE} begins a section; SEE ALSO, in the language of the run, has pages with commas between them.
 *   <li>Lines that begin with four blanks stay as they are.
 *   <li>{@code - } begins a point.
 *   <li>A line, and one that begins with {@code : }, is a term and what it means.
 *   <li><code>{word}</code> is a part that the program itself writes.
 *   <li>All else is a paragraph.
 * </ul>
 */
final class Markup {
    private static final String AS_IT_IS = "    ";
    private static final String POINT = "- ";
    private static final String SECTION = "# ";

    /** The end of a line between two characters of Chinese, which have no blanks between them. */
    private static final Pattern WITHIN_CHINESE = Pattern.compile(
            "(?<=%1$s)\n *(?=%1$s)".formatted("[\\p{IsHan}\\x{3001}-\\x{3011}\\x{ff01}-\\x{ff5e}“”…—]"));

    private final Page page;
    private final Map<String, Consumer<Page>> parts;
    private boolean also;

    private Markup(Page page, Map<String, Consumer<Page>> parts) {
        this.page = page;
        this.parts = parts;
    }

    /** Writes what the text says to a page, and the parts that it asks for. */
    static void write(String text, Page page, Map<String, Consumer<Page>> parts) {
        Markup markup = new Markup(page, parts);
        List<String> blocks = blocks(text);
        String[] first = blocks.getFirst().split(": ", 2);
        page.name(first[0], first[1]);
        blocks.subList(1, blocks.size()).forEach(markup::block);
    }

    /** The text of a resource of this package. */
    static String resource(String name) {
        try (InputStream in = Markup.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a text between empty lines; lines that stay as they are may have empty lines between them. */
    static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        for (String block : text.strip().split("\n\n+", -1)) {
            boolean goesOn = block.startsWith(AS_IT_IS)
                    && !blocks.isEmpty()
                    && blocks.getLast().startsWith(AS_IT_IS);
            blocks.add(goesOn ? blocks.removeLast() + "\n\n" + block : block);
        }
        return blocks;
    }

    private void block(String block) {
        if (block.startsWith(SECTION)) {
            section(block.substring(SECTION.length()));
        } else if (also) {
            page.seeAlso(List.of(block.split(",\\s+", -1)));
        } else if (block.startsWith(AS_IT_IS)) {
            page.lines(block.replaceAll("(?m)^ {4}", ""));
        } else if (block.startsWith(POINT)) {
            List.of(block.substring(POINT.length()).split("\n" + POINT, -1))
                    .forEach(point -> page.point(flowing(point)));
        } else if (block.contains("\n: ")) {
            String[] term = block.split("\n: ", 2);
            page.term(term[0], flowing(term[1]));
        } else if (block.matches("\\{\\w+}")) {
            part(block.substring(1, block.length() - 1));
        } else {
            page.text(flowing(block));
        }
    }

    /** Lines that were indented to be read easily, and are one text. */
    private static String flowing(String lines) {
        return WITHIN_CHINESE.matcher(lines).replaceAll("").replaceAll("\n +", "\n");
    }

    /** SEE ALSO is a section that pages write in their own way, when they know what is in it. */
    private void section(String title) {
        also = title.equals(Text.of("SEE ALSO"));
        if (!also) {
            page.section(title);
        }
    }

    private void part(String name) {
        Consumer<Page> part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("no part " + name);
        }
        part.accept(page);
    }
}
