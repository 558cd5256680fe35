package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kith.base.KithException;
import dev.kith.base.Language;
import dev.kith.base.Text;
import dev.kith.manual.ErrorCode;
import dev.kith.manual.ManPages;
import dev.kith.manual.Shell;
import dev.kith.testing.Golden;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed man pages and completion scripts are what the tree of commands makes. */
class ManualTest {
    private static final Path MAN = Path.of("man");

    /** Here man finds the pages of a language, and knows by it how their lines may be broken. */
    private static final Path CHINESE = MAN.resolve("zh_CN");

    private static final Path COMPLETIONS = Path.of("completions");

    @ParameterizedTest
    @EnumSource
    void manPages(Language language) throws IOException {
        Map<String, String> pages = Text.translated(
                language.translation(), () -> ManPages.all(Commands.byJob(), Commands.fields(), Kith.VERSION));
        pages.forEach((name, text) -> Golden.check(file(language, name), text));
        for (Path file : files(language)) {
            if (!pages.containsKey(file.getFileName().toString())) {
                if (!Golden.isRewriting()) {
                    throw new AssertionError(file + " is of no command");
                }
                Files.delete(file);
            }
        }
    }

    /** All pages as groff reads them, which man lets do the work. */
    @ParameterizedTest
    @EnumSource
    void groffHasNothingToComplainOf(Language language) throws IOException, InterruptedException {
        assumeTrue(isInstalled("groff"), "groff is not installed");
        List<String> groff = new ArrayList<>(List.of("groff", "-ww", "-man", "-Kutf8", "-Tutf8", "-z"));
        groff.addAll(language == Language.CHINESE ? List.of("-mzh") : List.of());
        assertEquals("", complaints(groff, files(language)));
    }

    /**
     * One page of each kind as man itself reads it, which takes longer: the program, a noun, and those of no command.
     */
    @ParameterizedTest
    @EnumSource
    void manHasNothingToComplainOf(Language language) throws IOException, InterruptedException {
        assumeTrue(isInstalled("man"), "man is not installed");
        List<Path> pages = files(language).stream()
                .filter(page -> page.toString().matches(".*([57]|kith(-points|-points-rule-define)?[.]1)"))
                .toList();
        assertTrue(pages.size() >= 8, pages.toString());
        assertEquals("", complaints(List.of("man", "--warnings", "-Tutf8", "--local-file"), pages));
    }

    private static String complaints(List<String> program, List<Path> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        pages.forEach(page -> command.add(page.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), complaints);
        return complaints;
    }

    /** What is named under SEE ALSO is there, as far as it is kith's. */
    @ParameterizedTest
    @EnumSource
    void pagesReferToPages(Language language) throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path page : files(language)) {
            Matcher reference =
                    Pattern.compile("\\\\fB\\\\%(kith[^ ]*?)\\\\fR\\((\\d)\\)").matcher(Files.readString(page));
            while (reference.find()) {
                String name = reference.group(1).replace("\\-", "-") + "." + reference.group(2);
                if (!Files.exists(file(language, name))) {
                    wrong.add(page + " refers to " + name);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /**
     * A paragraph that is left in English has lost its translation on the way; names of columns and tables are no
     * paragraph.
     */
    @Test
    void chinesePagesAreInChinese() throws IOException {
        Pattern paragraph = Pattern.compile("\n\\.PP\n(?![. ])(.*)");
        for (Path page : files(Language.CHINESE)) {
            Matcher paragraphs = paragraph.matcher(Files.readString(page));
            while (paragraphs.find()) {
                String text = paragraphs.group(1);
                assertTrue(
                        text.codePoints().anyMatch(Character::isIdeographic) || text.matches("[^ ]+(, [^ ]+)*"),
                        () -> page + ": " + text);
            }
        }
    }

    /** Every variable that the program asks for is told about. */
    @Test
    void everyVariableIsInTheManual(@TempDir Path folder) throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher variable = Pattern.compile("\\b(?:variable|home)\\(\\s*\"([A-Z_]+)\"")
                        .matcher(Files.readString(file));
                while (variable.find()) {
                    asked.add(variable.group(1));
                }
            }
        }
        assertTrue(asked.contains("KITH_DB"), asked.toString());
        asked.remove("LC_CTYPE"); // the launcher sets LC_ALL, which goes before it
        String manual = World.in(folder).out("help files");
        asked.removeIf(
                name -> Pattern.compile("\\b" + name + "\\b").matcher(manual).find());
        assertEquals(Set.of(), asked);
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static List<Path> files(Language language) throws IOException {
        try (Stream<Path> files = Files.walk(language == Language.CHINESE ? CHINESE : MAN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> language == Language.CHINESE || !file.startsWith(CHINESE))
                    .sorted()
                    .toList();
        }
    }

    private static Path file(Language language, String name) {
        String section = "man" + name.substring(name.lastIndexOf('.') + 1);
        return language == Language.CHINESE ? CHINESE.resolve(section).resolve(name) : MAN.resolve(name);
    }

    @ParameterizedTest
    @EnumSource
    void completions(Shell shell) {
        Golden.check(COMPLETIONS.resolve(shell.file()), shell.script(Commands.root()));
    }

    /** kith(1) lists the code of every error that there is. */
    @Test
    void everyErrorHasItsCodeInTheManual() {
        Set<String> codes = Stream.of(KithException.Storage.Kind.values())
                .map(kind -> new KithException.Storage(kind, "", null, null).code())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(
                        new KithException.Usage("", null),
                        new KithException.NotFound(""),
                        new KithException.Conflict(""),
                        KithException.Conflict.ambiguous("", null),
                        new KithException.Invalid(""),
                        new KithException.Busy("", null),
                        new KithException.Cancelled(""))
                .forEach(error -> codes.add(error.code()));
        codes.addAll(Set.of("bug", "partial", "findings"));
        assertEquals(codes, ErrorCode.ALL.stream().map(ErrorCode::code).collect(Collectors.toCollection(TreeSet::new)));
    }
}
