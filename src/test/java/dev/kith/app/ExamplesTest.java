package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.cli.Spec;
import dev.kith.manual.QueryPage;
import dev.kith.testing.CliScript;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of every command, and the commands in README, run as they are printed on the sample data. */
class ExamplesTest {
    private static final Path SAMPLES = Path.of("src/dist/samples");
    private static final Path SAMPLE = Path.of("src/test/resources/examples/sample.cli");
    private static final Path README = Path.of("README.md");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        Map<String, byte[]> files = sample();
        List<DynamicTest> tests = new ArrayList<>();
        Leaves.all().forEach((words, spec) -> {
            for (Spec.Example example : spec.examples()) {
                tests.add(dynamicTest(example.command(), () -> run(files, List.of(example.command()))));
            }
        });
        for (Spec.Example example : QueryPage.EXAMPLES) {
            tests.add(dynamicTest(example.command(), () -> run(files, List.of(example.command()))));
        }
        List<String> fields = Commands.fields().stream()
                .map(field -> "kith customer list --limit 1 --query '" + field.example() + "'")
                .toList();
        tests.add(dynamicTest("the fields of queries", () -> run(files, fields)));
        return tests.stream();
    }

    /** README is a session: its commands run one after the other, from an empty folder on. */
    @Test
    void readme() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            World world = World.in(folder.path());
            for (Path sample : samples()) {
                world.write(sample.toString(), Files.readString(sample));
            }
            List<String> wrong = new ArrayList<>();
            for (String command : commands(Files.readAllLines(README))) {
                Optional<String> missing = missingFile(command, folder.path());
                if (missing.isPresent()) {
                    System.out.println(
                            "README: not run, since " + missing.get() + " is not in the repository: " + command);
                    continue;
                }
                Ran ran = world.runLine(command);
                if (ran.code() != 0) {
                    wrong.add(command + "\n" + ran.out() + ran.err());
                }
            }
            assertEquals("", String.join("\n", wrong));
        }
    }

    private static void run(Map<String, byte[]> files, List<String> commands) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.path().resolve(file.getKey()), file.getValue());
            }
            World world = World.in(folder.path());
            for (String command : commands) {
                Ran ran = world.runLine(command);
                assertEquals(0, ran.code(), () -> command + "\n" + ran.out() + ran.err());
            }
        }
    }

    /** The files that an example finds: those of src/dist/samples, and what sample.cli makes of them. */
    private static Map<String, byte[]> sample() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            for (Path sample : samples()) {
                Files.copy(sample, folder.path().resolve(sample.getFileName()));
            }
            CliScript.read(SAMPLE).prepare(World.in(folder.path()));
            try (Stream<Path> made = Files.list(folder.path())) {
                for (Path file : made.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.sorted().toList();
        }
    }

    /** A file of data that a command line reads and that is not there. */
    private static Optional<String> missingFile(String command, Path folder) {
        return Stream.of(command.replaceAll(">+ *\\S+", "").split(" +"))
                .filter(word -> word.matches("[\\w./-]+\\.(csv|tsv|jsonl?|txt|db)(\\.gz)?"))
                .filter(word -> !Files.exists(folder.resolve(word)))
                .findFirst();
    }

    /** The lines of fenced blocks of shell commands that are kith's, without the comments at their ends. */
    private static List<String> commands(List<String> lines) {
        List<String> commands = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = line.startsWith("```sh");
            } else if (inside && line.startsWith("kith ")) {
                commands.add(line.replaceFirst(" +# .*", ""));
            }
        }
        return commands;
    }
}
