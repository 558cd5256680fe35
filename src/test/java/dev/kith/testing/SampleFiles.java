package dev.kith.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the examples of the manual find: the files of src/dist/samples, and what sample.cli makes of them. */
public final class SampleFiles {
    private static final Path SHIPPED = Path.of("src/dist/samples");
    private static final Path SCRIPT = Path.of("src/test/resources/examples/sample.cli");

    private final Map<String, byte[]> files = new TreeMap<>();

    private SampleFiles() {}

    /** Makes them, with the database kith.db among them. */
    public static SampleFiles make() throws IOException {
        SampleFiles sample = new SampleFiles();
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            for (Path file : shipped()) {
                Files.copy(file, folder.path().resolve(file.getFileName()));
            }
            CliScript.read(SCRIPT).prepare(World.in(folder.path()));
            try (Stream<Path> made = Files.list(folder.path())) {
                for (Path file : made.filter(Files::isRegularFile).toList()) {
                    sample.files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return sample;
    }

    /** Those that people get with the program. */
    public static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.sorted().toList();
        }
    }

    public void copyTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
