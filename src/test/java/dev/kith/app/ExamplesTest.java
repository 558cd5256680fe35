package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.cli.Spec;
import dev.kith.manual.QueryPage;
import dev.kith.testing.Ran;
import dev.kith.testing.SampleFiles;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of every command, and the commands in README, run as they are printed on the sample data. */
class ExamplesTest {
    private static final Path README = Path.of("README.md");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        SampleFiles files = SampleFiles.make();
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
            for (Path sample : SampleFiles.shipped()) {
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

    private static void run(SampleFiles files, List<String> commands) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            files.copyTo(folder.path());
            World world = World.in(folder.path());
            for (String command : commands) {
                Ran ran = world.runLine(command);
                assertEquals(0, ran.code(), () -> command + "\n" + ran.out() + ran.err());
            }
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
