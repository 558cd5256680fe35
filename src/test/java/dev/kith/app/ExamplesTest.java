package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.cli.Spec;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
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
        return tests.stream();
    }

    /** The blocks of README, each in one go in an empty folder; lines that name files which are not in the repository are left out. */
    @TestFactory
    Stream<DynamicTest> readme() throws IOException {
        if (!Files.exists(README)) {
            return Stream.of(dynamicTest("README.md", () -> Assumptions.abort("there is no README.md yet")));
        }
        Map<String, byte[]> files = sample();
        return blocks(Files.readAllLines(README)).stream()
                .map(block -> dynamicTest(block.getFirst(), () -> run(files, block)));
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

    /** The files that an example finds: those of src/dist/samples, and the database that sample.cli makes of them. */
    private static Map<String, byte[]> sample() throws IOException {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        try (TemporaryFolder folder = TemporaryFolder.make();
                Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.path().resolve(sample.getFileName()));
            }
            World world = World.in(folder.path());
            for (String command : CliScript.read(SAMPLE).commands()) {
                Ran ran = world.runLine(command);
                assertEquals(0, ran.code(), () -> SAMPLE + ": " + command + "\n" + ran.err());
            }
            try (Stream<Path> made = Files.list(folder.path())) {
                for (Path file : made.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** The lines of each fenced block of shell commands that are kith's. */
    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : lines) {
            if (block == null && line.startsWith("```sh")) {
                block = new ArrayList<>();
            } else if (block != null && line.startsWith("```")) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                }
                block = null;
            } else if (block != null && line.startsWith("kith ")) {
                block.add(line.replaceFirst("  +#.*", ""));
            }
        }
        return blocks;
    }
}
