package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.kith.base.Text;
import dev.kith.cli.Command;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage;
import dev.kith.cli.Node;
import dev.kith.cli.Preferences;
import dev.kith.cli.Spec;
import dev.kith.manual.ManPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every text of the program has its translation, every translation its text, and both the same places for values. */
class TextsTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/dev/kith/language/zh_CN.tsv");
    private static final Path SOURCES = Path.of("src/main/java/dev/kith");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void nothingIsMissing() throws IOException {
        Set<String> missing = new TreeSet<>(texts());
        missing.removeAll(translations().keySet());
        assertEquals("", String.join("\n", missing), "these have no translation");
    }

    @Test
    void nothingIsStale() throws IOException {
        Set<String> stale = new TreeSet<>(translations().keySet());
        stale.removeAll(texts());
        assertEquals("", String.join("\n", stale), "these are not texts of the program any more");
    }

    @Test
    void translationsKeepWhatIsPutIntoThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        translations().forEach((english, chinese) -> {
            if (!places(english).equals(places(chinese))) {
                wrong.add(english + " -> " + chinese);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void linesStandInTheOrderOfTheirBytes() throws IOException {
        List<String> keys = lines().stream().map(line -> line.split("\t", 2)[0]).toList();
        for (int i = 1; i < keys.size(); i++) {
            byte[] one = keys.get(i - 1).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] other = keys.get(i).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(true, java.util.Arrays.compareUnsigned(one, other) < 0, keys.get(i));
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(CATALOGUE);
    }

    private static Map<String, String> translations() throws IOException {
        TreeMap<String, String> translations = new TreeMap<>();
        for (String line : lines()) {
            String[] parts = line.split("\t", 2);
            translations.put(parts[0], parts[1]);
        }
        return translations;
    }

    /** With {@code \n} for ends of lines, as they stand in the catalogue. */
    private static Set<String> texts() throws IOException {
        Set<String> texts = new TreeSet<>(inSources());
        texts.addAll(inTree());
        Set<String> all = new TreeSet<>();
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> all.add(text.replace("\n", "\\n")));
        return all;
    }

    /** What stands in {@code Text.of("...")}, {@code Text.later("...")}, and as forms of what is counted. */
    private static Set<String> inSources() throws IOException {
        Set<String> found = new TreeSet<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(SOURCES)) {
            List<Path> sources =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        switch (call.getMethodSelect().toString()) {
                            case "Text.of", "Text.later" ->
                                literals(call.getArguments().getFirst(), found);
                            case "Text.counted" ->
                                call.getArguments().subList(1, 3).forEach(form -> literals(form, found));
                            default -> {}
                        }
                        if (call.getMethodSelect().toString().matches("Column\\.\\w+")) {
                            titles(call.getArguments(), found);
                        }
                        return super.visitMethodInvocation(call, null);
                    }

                    @Override
                    public Void visitNewClass(NewClassTree made, Void nothing) {
                        if (made.getIdentifier().toString().equals("Section")) {
                            titles(made.getArguments(), found);
                        }
                        return super.visitNewClass(made, null);
                    }
                }.scan(unit, null);
            }
        }
        return found;
    }

    /** The title after the id of a column or a section. */
    private static void titles(List<? extends ExpressionTree> arguments, Set<String> found) {
        if (arguments.size() > 2) {
            literals(arguments.get(1), found);
        }
    }

    private static void literals(ExpressionTree text, Set<String> found) {
        if (text instanceof LiteralTree literal) {
            found.add(String.valueOf(literal.getValue()));
        } else if (text instanceof ParenthesizedTree inner) {
            literals(inner.getExpression(), found);
        } else if (text instanceof ConditionalExpressionTree either) {
            literals(either.getTrueExpression(), found);
            literals(either.getFalseExpression(), found);
        }
    }

    /** What help and views say: asked for by showing all of them. */
    private static Set<String> inTree() {
        Set<String> asked = new TreeSet<>();
        Text.translated(
                english -> {
                    asked.add(english);
                    return english;
                },
                () -> {
                    show(Commands.root(), new ArrayList<>());
                    Preferences.KNOWN.forEach(known -> known.meaning());
                    Preferences.KNOWN.forEach(known -> known.takes());
                    Preferences.KNOWN.forEach(known -> known.otherwise());
                    ManPages.all(Commands.byJob(), Commands.fields(), Kith.VERSION);
                    return Help.page(List.of());
                });
        return asked;
    }

    private static void show(Group group, List<String> words) {
        for (Entry entry : group.shown()) {
            List<String> path = new ArrayList<>(words);
            path.add(entry.name());
            Help.page(path);
            Node node = entry.node().get();
            if (node instanceof Group inner) {
                show(inner, path);
            } else if (node instanceof Command command) {
                Spec spec = command.spec();
                HelpPage.command("kith", entry.summary(), spec);
                spec.columns().forEach(column -> column.title());
            }
        }
    }
}
