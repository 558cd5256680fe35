package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.cli.Entry;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.Option;
import dev.kith.cli.Spec;
import dev.kith.testing.CliScript;
import dev.kith.testing.Golden;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command owes: help, examples, a script; and what the tree as a whole does. */
class CommandsTest {
    private static final Map<String, Spec> LEAVES = Leaves.all();

    @Test
    void everyCommandHasTwoExamplesOfItself() {
        List<String> wrong = new ArrayList<>();
        LEAVES.forEach((words, spec) -> {
            if (spec.examples().size() < 2) {
                wrong.add("kith " + words + " has " + spec.examples().size());
            }
            for (Spec.Example example : spec.examples()) {
                if (!example.command().contains("kith " + words)) {
                    wrong.add("kith " + words + " is not in its example: " + example.command());
                }
            }
        });
        nothing(wrong);
    }

    @Test
    void everyCommandHasHelp(@TempDir Path folder) {
        World world = World.in(folder);
        List<String> wrong = new ArrayList<>();
        LEAVES.keySet().forEach(words -> {
            List<String> argv = new ArrayList<>(List.of(words.split(" ")));
            argv.add("--help");
            Ran ran = world.run(argv);
            argv.removeLast();
            argv.addFirst("help");
            if (ran.code() != 0 || !ran.err().isEmpty() || !ran.out().contains("Usage: kith " + words)) {
                wrong.add("kith " + words + " --help: " + ran.err());
            } else if (!world.run(argv).equals(ran)) {
                wrong.add("kith help " + words + " says something else");
            }
        });
        nothing(wrong);
    }

    @Test
    void everyCommandHasAScript() {
        Set<String> missing = new TreeSet<>(LEAVES.keySet());
        for (CliScript script : CliScript.all()) {
            for (List<String> argv : script.kithCommands()) {
                Leaves.of(argv).ifPresent(missing::remove);
            }
        }
        nothing(List.copyOf(missing));
    }

    @Test
    void summariesAreSentencesWithoutTheirEnd() {
        List<String> wrong = new ArrayList<>();
        summaries(Commands.root(), "kith", wrong);
        nothing(wrong);
    }

    @Test
    void wordsLeadToOnePlace() {
        List<String> wrong = new ArrayList<>();
        ambiguous(Commands.root(), "kith", wrong);
        nothing(wrong);
    }

    /** An option that means one thing everywhere is learned once. */
    @Test
    void optionsMeanOneThingEverywhere() {
        Map<String, String> meanings = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        Set<String> wrong = new TreeSet<>();
        LEAVES.forEach((words, spec) -> {
            for (Option<?> option : spec.allOptions()) {
                String meaning = "%s%s".formatted(option.label(), option.repeatable() ? ", repeatable" : "");
                for (String name : option.names()) {
                    String known = meanings.putIfAbsent(name, meaning);
                    String place = places.putIfAbsent(name, words);
                    if (known != null && !known.equals(meaning)) {
                        wrong.add(
                                "%s takes [%s] in '%s' and [%s] in '%s'".formatted(name, known, place, meaning, words));
                    }
                }
            }
        });
        nothing(List.copyOf(wrong));
    }

    @Test
    void namesAreOfOneKind() {
        List<String> wrong = new ArrayList<>();
        LEAVES.forEach((words, spec) -> {
            Set<String> seen = new HashSet<>();
            for (Option<?> option : spec.allOptions()) {
                for (String name : option.names()) {
                    if (!seen.add(name)) {
                        wrong.add("kith " + words + " has " + name + " twice");
                    }
                    if (!name.matches("--[a-z][a-z0-9-]+|-[a-zA-Z]")) {
                        wrong.add("kith " + words + " " + name);
                    }
                }
            }
            spec.columns().stream()
                    .filter(column -> !column.id().matches("[a-z][a-z0-9_]*"))
                    .forEach(column -> wrong.add("kith " + words + ": column " + column.id()));
        });
        nothing(wrong);
    }

    /** JSON is for programs: a field may be added, and none may go or change its kind. */
    @Test
    void jsonFieldsAreKnown() {
        StringBuilder fields = new StringBuilder();
        LEAVES.forEach((words, spec) -> {
            if (!spec.columns().isEmpty()) {
                fields.append("kith ").append(words).append('\n');
                spec.columns()
                        .forEach(column -> fields.append("    %s: %s%n"
                                .formatted(column.id(), column.kind().name().toLowerCase(java.util.Locale.ROOT))));
            }
        });
        Golden.check(Path.of("src/test/resources/schema/json-fields.txt"), fields.toString());
    }

    @Test
    void aWrongWordIsAUsageError(@TempDir Path folder) {
        World world = World.in(folder);
        for (String group : Leaves.groups()) {
            Ran ran = world.run(List.of(group, "no-such-word"));
            assertEquals(ExitCode.USAGE.number(), ran.code(), group);
            assertEquals("", ran.out(), group);
            assertTrue(ran.err().startsWith("kith: There is no command 'kith " + group), ran.err());
        }
    }

    private static void summaries(Group group, String before, List<String> wrong) {
        Pattern sentence = Pattern.compile("\\p{Lu}.*[^.]");
        for (Entry entry : group.entries()) {
            if (!sentence.matcher(entry.summary()).matches()) {
                wrong.add(before + " " + entry.name() + ": " + entry.summary());
            }
            if (entry.node().get() instanceof Group inner) {
                summaries(inner, before + " " + entry.name(), wrong);
            }
        }
    }

    private static void ambiguous(Group group, String before, List<String> wrong) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : group.entries()) {
            List<String> words = new ArrayList<>(entry.aliases());
            words.add(entry.name());
            words.stream().filter(word -> !seen.add(word)).forEach(word -> wrong.add(before + " " + word));
            if (entry.node().get() instanceof Group inner) {
                ambiguous(inner, before + " " + entry.name(), wrong);
            }
        }
    }

    private static void nothing(List<String> wrong) {
        assertEquals("", String.join("\n", wrong));
    }
}
