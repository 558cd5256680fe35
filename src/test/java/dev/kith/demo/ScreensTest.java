package dev.kith.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Golden;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README's screens are what its commands print on the demo's shop. */
class ScreensTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "```console\n$ kith demo ";
    private static final String END = "```\n";

    @TempDir
    Path folder;

    @Test
    void screensOfReadme() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + "```console\n".length();
        int end = readme.indexOf(END, begin);
        World world = World.in(folder);
        StringBuilder screens = new StringBuilder();
        int commands = 0;
        for (String line : readme.substring(begin, end).lines().toList()) {
            if (line.startsWith("$ kith ")) {
                Ran ran = world.run(line.substring("$ kith ".length()));
                assertEquals(0, ran.code(), () -> line + "\n" + ran.err());
                screens.append(line).append('\n').append(ran.out());
                commands++;
            }
        }
        assertTrue(commands > 2, "the screens are not found in README");
        Golden.check(README, readme.substring(0, begin) + screens + readme.substring(end));
    }
}
