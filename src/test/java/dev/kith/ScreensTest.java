package dev.kith;

import dev.kith.testing.CliScript;
import dev.kith.testing.Marked;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreensTest {
    @Test
    void dump() throws IOException {
        List<String> lines = new ArrayList<>();
        Marked marked = new Marked();
        for (CliScript script : CliScript.all()) {
            if (script.name().contains("chinese")) {
                continue;
            }
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.of(folder.path(), marked.program());
                for (CliScript.Shown shown : script.shown(world)) {
                    lines.add("$ " + script.name() + ":" + shown.number() + " " + shown.line());
                    shown.ran().out().lines().forEach(line -> lines.add("o " + line));
                    shown.ran().err().lines().forEach(line -> lines.add("e " + line));
                }
            } catch (RuntimeException e) {
                lines.add("X " + script.name() + " " + e);
            }
        }
        marked.words().forEach(word -> lines.add("W " + word));
        Files.write(Path.of("/tmp/w/words-dump.txt"), lines);
    }
}
