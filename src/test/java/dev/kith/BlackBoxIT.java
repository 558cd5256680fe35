package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.testing.CliScript;
import dev.kith.testing.Diff;
import dev.kith.testing.Installed;
import dev.kith.testing.Ran;
import dev.kith.testing.RealProgram.Running;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed program, as a user or a script of theirs meets it: processes, signals, pipes, disks, locales. */
@Tag("blackbox")
@Timeout(300)
class BlackBoxIT {
    @TempDir
    Path folder;

    private Installed kith;
    private World world;

    @BeforeEach
    void prepare() {
        kith = new Installed(folder);
        world = kith.world();
    }

    // ---- the scripts that say they can be run so

    @TestFactory
    Stream<DynamicTest> scripts() {
        return CliScript.all().stream()
                .filter(CliScript::isForBlackBox)
                .map(script -> dynamicTest(script.name(), () -> check(script)));
    }

    private static void check(CliScript script) {
        try (TemporaryFolder own = TemporaryFolder.make()) {
            String actual = script.run(Installed.KITH.in(own.path()));
            assertEquals(script.text(), actual, () -> Diff.of(script.text(), actual));
        }
    }

    // ---- many at once

    @Test
    void twoWritersAtOnceBothWrite() {
        world.out("customer add Zoe");
        Running one = kith.start("customer add Ada");
        Running other = kith.start("customer add Lena");
        assertEquals(0, one.end().code());
        assertEquals(0, other.end().code());
        assertEquals(3, kith.count("customer"));
        kith.assertClean();
    }

    @Test
    void fortyCallsAndFortyAwardsAtOnceAreAllThere() {
        world.out("customer add Zoe");
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(kith.start("log call 1 -m 'call " + number + "'"));
            writers.add(kith.start("points award 1 10 --reason test --ref award-" + number));
        }
        writers.forEach(Installed::assertDone);
        assertEquals(40, kith.count("interaction"));
        assertEquals(40, kith.count("points_entry"));
        assertEquals("400\n", world.out("points balance 1 --columns available --format tsv --no-header"));
        kith.assertClean();
    }

    @Test
    void fortyThatFindNoDatabaseMakeOne() throws IOException {
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(kith.start("customer add 'Customer " + number + "'"));
        }
        writers.forEach(Installed::assertDone);
        assertEquals(40, kith.count("customer"));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
                    .toList();
            assertEquals(List.of("kith.db"), names);
        }
        kith.assertClean();
    }

    @Test
    void aDatabaseThatIsLockedIsWaitedForAndTheHolderNamed() throws SQLException {
        world.out("customer add Zoe");
        try (Connection connection = kith.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Running waiting = kith.start("customer add Ada");
            Installed.until(waiting, () -> waiting.err().contains("\n"));
            assertEquals(
                    "Waiting for the database: java (process "
                            + ProcessHandle.current().pid() + ") is writing.\n",
                    waiting.err());
            statement.execute("ROLLBACK");
            Installed.assertDone(waiting);
        }
        assertEquals(2, kith.count("customer"));
    }

    // ---- ended from outside

    @Test
    void aReaderThatGoesAwayEndsTheProgramQuietly() {
        importing(3_000);
        Ran ran = kith.script("{ \"$KITH\" customer list; echo $? >code; } | head -1; cat code");
        List<String> lines = ran.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(List.of("0", "141").contains(lines.getLast()), ran.toString());
        assertEquals("", ran.err());
    }

    @Test
    void anInterruptedImportLeavesNothing() throws IOException, SQLException {
        assumeFalse(
                isInterruptIgnored(), "SIGINT is ignored here, as in a background job of a shell without job control");
        Ran ran = stopped("INT");
        assertEquals(130, ran.code());
        assertEquals("", ran.out());
        assertEquals(1, kith.count("customer"));
        kith.assertClean();
    }

    @Test
    void aKilledImportLeavesNothing() throws SQLException {
        assertEquals(137, stopped("KILL").code());
        assertEquals(1, kith.count("customer"));
        kith.assertClean();
        world.out("import customers people.csv");
        assertEquals(60_001, kith.count("customer"));
    }

    /** An import that gets a signal as soon as it writes. */
    private Ran stopped(String signal) throws SQLException {
        world.out("customer add Zoe");
        people(60_000);
        return kith.stopped("import customers people.csv", signal);
    }

    // ---- no place to write

    @Test
    void aFolderThatCantBeWrittenIsTold() {
        Ran ran = world.run("--db /sys/kith.db customer add Zoe");
        assertStorage(ran);
    }

    @Test
    void aReadOnlyFileCanBeReadAndNotWritten() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write to every file");
        world.out("customer add Zoe");
        assertTrue(world.database().toFile().setWritable(false));
        assertTrue(folder.toFile().setWritable(false));
        try {
            assertEquals("Zoe\n", world.out("customer list --columns name --no-header"));
            assertStorage(world.run("customer add Ada"));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void aFullDiskBehindStdoutIsTold() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
        world.out("customer add Zoe");
        Ran ran = kith.script("\"$KITH\" customer list >/dev/full");
        assertStorage(ran);
    }

    @Test
    void aFullDiskUnderTheDatabaseLosesNothing() {
        world.out("customer add Zoe");
        people(60_000);
        Ran ran = kith.script("trap '' XFSZ\nulimit -f 2048\nexec \"$KITH\" import customers people.csv");
        assertStorage(ran);
        assertEquals(1, kith.count("customer"));
        kith.assertClean();
    }

    @Test
    void aFullDiskUnderAMergeMergesNobody() {
        importing(12_000);
        StringBuilder pairs = new StringBuilder();
        for (int id = 1; id < 12_000; id += 2) {
            pairs.append(id).append(' ').append(id + 1).append('\n');
        }
        world.write("pairs.txt", pairs.toString());
        Ran ran = kith.script("trap '' XFSZ\nulimit -f 1024\nexec \"$KITH\" customer merge - --yes --quiet <pairs.txt");
        assertStorage(ran);
        assertEquals(12_000, kith.count("customer WHERE merged_into IS NULL"));
        kith.assertClean();
    }

    @Test
    void aFullDiskUnderAnUndoTakesNothingBack() {
        importing(12_000);
        Ran ran = kith.script("trap '' XFSZ\nulimit -f 1024\nexec \"$KITH\" undo --quiet");
        assertStorage(ran);
        assertEquals(12_000, kith.count("customer"));
        kith.assertClean();
        world.out("undo");
        assertEquals(0, kith.count("customer"));
    }

    // ---- what surrounds it

    @Test
    void argumentsThatAreNoTextAreNoBug() {
        Ran ran = kith.script("exec \"$KITH\" customer add \"$(printf 'Zo\\377e')\"");
        assertEquals(4, ran.code(), ran.toString());
        assertTrue(ran.err().contains("is not text in UTF-8."), ran.err());
        assertEquals(0, world.run("customer add Ada").code());
        assertFalse(world.out("customer list").isEmpty());
    }

    @Test
    void withoutAnyEnvironmentNamesAreStillUtf8() {
        Ran ran = kith.script("exec env -i \"$KITH\" --db kith.db customer add 张伟 --city 北京");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("Added customer 1: 张伟."), ran.err());
        Ran list = kith.script(
                "exec env -i LC_ALL=C \"$KITH\" --db kith.db customer list --columns name,city --format tsv");
        assertEquals("name\tcity\n张伟\t北京\n", list.out());
    }

    @Test
    void theImageRunsWhereverItIsPut() {
        Ran ran = kith.script("""
                home=$(cd "$(dirname "$KITH")/.." && pwd)
                mkdir 'a place'
                if [ -d "$home/runtime" ]; then cp -r "$home" 'a place/kith'
                else mkdir -p 'a place/kith/bin' && cp "$KITH" 'a place/kith/bin/kith'; fi
                ln -s 'a place/kith/bin/kith' link
                mkdir bin && ln -s ../link bin/kith
                'a place/kith/bin/kith' customer add Zoe -q || exit
                ./link customer add Ada -q || exit
                PATH=$PWD/bin:$PATH kith customer add Lena -q || exit
                cd / && "$OLDPWD/bin/kith" --db "$OLDPWD/kith.db" customer list --columns name --format tsv --no-header
                """);
        assertEquals(new Ran("Zoe\nAda\nLena\n", "", 0), ran);
    }

    @Test
    void otherJavasDoNotMatter() {
        world.variable("JAVA_HOME", "/nonexistent")
                .variable("JAVA_TOOL_OPTIONS", "-Dsome=thing")
                .variable("_JAVA_OPTIONS", "-Xmx1m")
                .variable("JDK_JAVA_OPTIONS", "--no-such-option")
                .variable("CLASSPATH", "/nonexistent");
        assertEquals(new Ran("", "", 0), world.run("customer add Zoe -q"));
        assertEquals(new Ran("Zoe\n", "", 0), world.run("customer list --columns name --format tsv --no-header"));
    }

    @Test
    void onlyDataGoesToStdout() {
        assertEquals("", world.out("customer add Zoe"));
        assertEquals("", world.out("tag add vip 1"));
        assertEquals("", world.run("customer list --format nonsense").out());
        assertEquals("", world.run("customer show nobody").out());
        assertEquals("[]\n", world.out("log list --json"));
    }

    // ---- the pieces

    /** A file of customers: people.csv. */
    private void people(int rows) {
        StringBuilder csv = new StringBuilder("external-id,name,email\n");
        for (int row = 1; row <= rows; row++) {
            csv.append("X-%1$d,Customer %1$d,customer-%1$d@example.com%n".formatted(row));
        }
        world.write("people.csv", csv.toString());
    }

    private void importing(int rows) {
        people(rows);
        world.out("import customers people.csv");
    }

    private static void assertStorage(Ran ran) {
        assertEquals(5, ran.code(), ran.toString());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("kith: "), ran.err());
        assertFalse(ran.err().contains("Unexpected"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    private static boolean isInterruptIgnored() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
