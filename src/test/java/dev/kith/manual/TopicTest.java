package dev.kith.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The Chinese pages tell what the English ones tell: block for block, with the same figures, commands and examples, so
 * that one which was forgotten when the other changed is found.
 */
class TopicTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/kith/manual");
    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final Pattern COMMAND = Pattern.compile("'(kith\\b[^']*)'");
    private static final Pattern PAGE = Pattern.compile("\\bkith[-\\w]*\\(\\d\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What is typed within quotes may be in Chinese where kith answers in Chinese. */
    private static final Pattern TYPED = Pattern.compile("'[^']*'");

    @Test
    void everyPageIsThereInChineseAndNoOther() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("columns.txt"));
        Stream.of(Topic.values()).forEach(topic -> expected.add("kith-" + topic.word() + ".txt"));
        try (Stream<Path> files = Files.list(PAGES.resolve(chinese("")))) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theChinesePageTellsTheSame(Topic topic) {
        String file = "kith-" + topic.word() + ".txt";
        List<String> english = Markup.blocks(Markup.resource(file));
        List<String> chinese = Markup.blocks(Markup.resource(chinese(file)));
        for (int i = 0; i < Math.min(english.size(), chinese.size()); i++) {
            assertEquals(traits(english.get(i)), traits(chinese.get(i)), english.get(i) + "\n" + chinese.get(i));
        }
        assertEquals(english.size(), chinese.size());
    }

    /** A blank between two Chinese characters would come from an end of line that stands in the wrong place. */
    @ParameterizedTest
    @EnumSource
    void chineseLinesGoOnWithoutABlank(Topic topic) {
        String text = Markup.resource(chinese("kith-" + topic.word() + ".txt"));
        Markup.blocks(text).stream()
                .filter(block -> !block.startsWith("    "))
                .forEach(block -> assertTrue(
                        !Pattern.compile("[，。：；？！、）”]\\n *[\\w']")
                                .matcher(block)
                                .find(),
                        block));
    }

    @Test
    void columnsHaveTheSameNamesAndFigures() {
        List<String> english = Markup.resource("columns.txt").lines().toList();
        List<String> chinese = Markup.resource(chinese("columns.txt")).lines().toList();
        for (int i = 0; i < Math.min(english.size(), chinese.size()); i++) {
            String line = chinese.get(i);
            assertEquals(column(english.get(i)), column(line));
            assertTrue(line.isEmpty() || HAN.matcher(line).find(), line);
        }
        assertEquals(english.size(), chinese.size());
    }

    private static List<String> column(String line) {
        List<String> traits = new ArrayList<>(List.of(line.split(": ", 2)[0]));
        traits.addAll(found(FIGURE, line));
        return traits;
    }

    /** What is the same in both languages. */
    private static List<String> traits(String block) {
        if (block.startsWith("    $ ")) {
            return block.lines()
                    .filter(line -> line.matches(" {4}\\$ .*|.*\\\\| {8}--.*"))
                    .map(line -> TYPED.matcher(line).replaceAll("''"))
                    .toList();
        }
        if (block.matches("(?s) {4}.*|\\{\\w+}")) {
            return List.of(block);
        }
        List<String> traits = new ArrayList<>(List.of(kind(block)));
        for (Pattern pattern : List.of(FIGURE, COMMAND, PAGE)) {
            traits.addAll(found(pattern, inFigures(block)));
        }
        return traits;
    }

    /** On one line; a month is a figure in Chinese. */
    private static String inFigures(String block) {
        return block.replaceAll("\\s+", " ").replace("November", "11").replace("December", "12");
    }

    private static String kind(String block) {
        String points = block.startsWith("- ") ? "\n" + block : "";
        return block.startsWith("# ")
                ? "section"
                : block.contains("\n: ") ? "term" : points.split("\n- ", -1).length - 1 + " points";
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static String chinese(String file) {
        return Language.CHINESE.translation().file(file);
    }
}
