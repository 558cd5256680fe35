package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.base.Language;
import dev.kith.testing.CliScript;
import dev.kith.testing.Marked;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every word that people read comes from a text, so that it can be read in another language: scripts are run in one
 * that marks its texts, and no word stands outside of the marks but what users wrote and what is typed. What programs
 * read has no marks at all. The scripts are those of which each noun has one in Chinese.
 */
class ScreensTest {
    private static final Pattern SAME = Pattern.compile("# The same as (\\S+)\\.cli, in Chinese\\.");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]+(?:-[a-z]+)*");

    /** What is not from a text, and why. */
    private record Allowed(String pattern, String reason) {}

    /** What the program shows as it is typed, and names that are data: a pattern of each, and the reason. */
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed("\\b[A-Z][a-z]+/[A-Z][A-Za-z_]+\\b", "a time zone"),
            new Allowed("'kith[^']*'|⟧kith [a-z -]+⟦|\\bkith [a-z]+( [a-z-]+)*", "a command to be typed"),
            new Allowed("^  [a-z]+  +(?=⟦)", "a command in help"),
            new Allowed(
                    "(?<=(takes|one of|empties|There are|types are|mean|there are) ⟧)[a-z_, -]+|(?<=⟦ or ⟧)[a-z-]+",
                    "what can be typed"),
            new Allowed("--[a-z-]+", "an option"),
            new Allowed("\\b[a-z-]+:[^\\s⟦⟧]*", "a term of a query, a way to name a customer, or a handle"),
            new Allowed(
                    "/[^\\s⟦⟧]*|[^\\s⟦⟧]+\\.(csv|tsv|db|age|vcf|example|org|com)\\b[^\\s⟦⟧]*",
                    "a file, an address or a command of a call"),
            new Allowed(
                    "\\b(UTC|UTF-8|GBP|EUR|JSON|GB|JPY)\\b|\\b[a-z]+_[a-z_0-9]+", "a code, a table or a column of it"),
            new Allowed(".*⟦ -> ⟧.*⟦ % filled⟧.*", "the columns of a file"),
            new Allowed("^ *United Kingdom$", "the country on an address, as its post reads it"),
            new Allowed("\\b(ada|bob)\\b", "the users of the scripts"),
            new Allowed("\\b(standard|regular|silver|gold|diamond)\\b", "names of a programme and of tiers"),
            new Allowed(
                    "new year +A happy new year,|season's greetings +Season's greetings",
                    "a greeting that template init brings"),
            new Allowed("…a+\\b", "a query that is cut"));

    /** The same in the scripts of one noun. */
    private static final Map<String, String> OF_NOUN = Map.of(
            "care",
            "^[a-z-]+  |^[0-9-]+  [a-z-]+  |\\b(not|or)\\b", // names of plans, queries
            "config",
            "^[a-z-]+(  |$)", // names of settings
            "init",
            "^[a-z-]+(  |$)",
            "quality",
            "^[a-z-]+  ", // names of fields, as queries know them
            "operations",
            "  (init|digits|name) ", // a command, a column
            "undo",
            "  (init|undo) ");

    /** What users of the scripts called their kinds, tiers and owners. */
    private static final Set<String> OF_USERS =
            Set.of("sample", "greeting", "li", "diamond", "gold", "silver", "regular");

    @TestFactory
    Stream<DynamicTest> everyWordComesFromAText() throws IOException {
        try (Stream<Path> files = Files.walk(CliScript.FOLDER)) {
            List<Path> scripts = files.filter(file -> file.endsWith("in-chinese.cli"))
                    .filter(file -> !file.toString().contains("completion")) // shows what is typed, and nothing else
                    .sorted()
                    .flatMap(ScreensTest::original)
                    .toList();
            return scripts.stream()
                    .map(CliScript::read)
                    .map(script -> dynamicTest(script.name(), script.file().toUri(), () -> check(script)));
        }
    }

    private static Stream<Path> original(Path chinese) {
        try {
            return SAME.matcher(Files.readString(chinese))
                    .results()
                    .map(same -> chinese.resolveSibling(same.group(1) + ".cli"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(CliScript script) {
        Marked marked = new Marked();
        List<String> wrong = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            List<CliScript.Shown> all = script.shown(World.of(folder.path(), marked.program()));
            Set<String> written = new TreeSet<>();
            all.forEach(shown -> add(shown.line() + " " + shown.document(), written));
            for (CliScript.Shown shown : all) {
                String where = script.name() + ":" + shown.number() + ": ";
                lines(shown).forEach(line -> {
                    Set<String> words = new TreeSet<>();
                    add(rest(line, script.name().split("/", 2)[0]), words);
                    words.removeAll(written);
                    if (!words.isEmpty()) {
                        wrong.add(where + words + " in: " + line);
                    }
                });
                if (isForPrograms(shown.line()) && shown.ran().out().contains("⟦")) {
                    wrong.add(where + "texts in what programs read: "
                            + shown.ran().out());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), withoutChinese(marked.words()), "words of cells without a Chinese one");
    }

    private static Stream<String> lines(CliScript.Shown shown) {
        String line = shown.line();
        boolean data = isForPrograms(line) || line.matches("(cat|ls|head|sqlite3|kith export) .*|.*\\| head .*");
        String out = data || line.contains("ics") ? "" : shown.ran().out();
        String err = line.contains("json") ? "" : shown.ran().err();
        return (out + err).lines();
    }

    private static boolean isForPrograms(String line) {
        return line.matches(".*--(json|format (csv|tsv|jsonl?|ids))\\b.*");
    }

    private static List<String> withoutChinese(Set<String> words) {
        Language chinese = Language.CHINESE;
        return words.stream()
                .filter(word -> !OF_USERS.contains(word) && word.matches("[a-z -]+"))
                .filter(word -> chinese.translation().word(word).equals(word))
                .toList();
    }

    private static void add(String text, Set<String> words) {
        WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }

    private static String rest(String line, String noun) {
        String rest = line;
        for (Allowed allowed : ALLOWED) {
            rest = rest.replaceAll(allowed.pattern(), " ");
        }
        return Marked.rest(rest).replaceAll(OF_NOUN.getOrDefault(noun, "\\b$"), " ");
    }
}
