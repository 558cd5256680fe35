package dev.kith;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.testing.CliScript;
import dev.kith.testing.Golden;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every script under src/test/resources/cli in this process. */
class CliScriptTest {

    /** All of them, or those whose name begins with -Dkith.script. */
    @TestFactory
    Stream<DynamicTest> scripts() {
        String wanted = System.getProperty("kith.script", "");
        return CliScript.all().stream()
                .filter(script -> script.name().startsWith(wanted))
                .map(script -> dynamicTest(script.name(), script.file().toUri(), () -> check(script)));
    }

    private static void check(CliScript script) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Golden.check(script.file(), script.run(World.in(folder.path())));
        }
    }
}
