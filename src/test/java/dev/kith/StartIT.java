package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Installed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a start loads. All classes of the archive are loaded at every start, and each that is not in it costs a hundred
 * times as much: where one of these numbers is exceeded, see with {@code -Xlog:class+load} what came, and take it out
 * or into {@code src/build/training.kith}; raise the number only for what every start needs.
 */
@Tag("blackbox")
class StartIT {
    private static final int ALL = 3600;

    /** The first two belong to the digest of the journal; the JDK keeps them out of any archive. */
    private static final int OTHERS = 3;

    @TempDir
    Path folder;

    private final Path launcher = Path.of(System.getProperty("kith.binary"));

    @BeforeEach
    void image() {
        Path archive = launcher.resolveSibling("../lib/kith.jsa");
        Assumptions.assumeTrue(Files.exists(archive), "this kith is not the app image, and loads no classes");
    }

    @Test
    void theVersion() throws Exception {
        List<String> loaded = loaded("--version");
        assertTrue(loaded.size() < ALL, () -> loaded.size() + " classes");
        assertEquals(List.of(), others(loaded));
    }

    @Test
    void aCallThatIsLogged() throws Exception {
        Installed installed = new Installed(folder);
        installed.world().out("customer add Zoe --phone '+44 20 7946 0123'");
        List<String> loaded =
                loaded("--db", folder.resolve("kith.db").toString(), "log", "call", "+442079460123", "-q");
        List<String> others = others(loaded);
        assertTrue(others.size() <= OTHERS, () -> String.join("\n", others));
    }

    private static List<String> others(List<String> loaded) {
        return loaded.stream()
                .filter(line -> !line.contains("shared objects file"))
                .toList();
    }

    /** Runs kith as its launcher does, with a log of the classes that it loads. */
    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        List<String> traced = new ArrayList<>(List.of("sh", "-x", launcher.toString()));
        traced.addAll(List.of(arguments));
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>();
        for (String word : java(traced)) {
            command.add(word.equals("-Xlog:disable") ? "-Xlog:class+load:file=" + log : word);
        }
        assertEquals(0, start(command).waitFor());
        return Files.readAllLines(log);
    }

    /** What a launcher becomes in the end, read from its trace. */
    private List<String> java(List<String> traced) throws IOException, InterruptedException {
        Process process = start(traced);
        String trace = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), trace);
        String exec = trace.substring(trace.lastIndexOf("+ exec ") + "+ exec ".length());
        return List.of(exec.lines().findFirst().orElseThrow().split(" "));
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
