package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.testing.CliScript;
import dev.kith.testing.Diff;
import dev.kith.testing.Ran;
import dev.kith.testing.RealProgram;
import dev.kith.testing.RealProgram.Running;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
    private static final RealProgram KITH =
            new RealProgram(Path.of(System.getProperty("kith.binary", "target/kith/bin/kith")));

    @TempDir
    Path folder;

    // ---- the scripts that say they can be run so

    @TestFactory
    Stream<DynamicTest> scripts() {
        return CliScript.all().stream()
                .filter(CliScript::isForBlackBox)
                .map(script -> dynamicTest(script.name(), () -> check(script)));
    }

    private static void check(CliScript script) {
        try (TemporaryFolder own = TemporaryFolder.make()) {
            String actual = script.run(KITH.in(own.path()));
            assertEquals(script.text(), actual, () -> Diff.of(script.text(), actual));
        }
    }

    // ---- many at once

    @Test
    void twoWritersAtOnceBothWrite() {
        World world = KITH.in(folder);
        world.out("customer add Zoe");
        Running one = start(world, "customer add Ada");
        Running other = start(world, "customer add Lena");
        assertEquals(0, one.end().code());
        assertEquals(0, other.end().code());
        assertEquals(3, count("customer"));
        assertClean(world);
    }

    @Test
    void fortyCallsAndFortyAwardsAtOnceAreAllThere() {
        World world = KITH.in(folder);
        world.out("customer add Zoe");
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(start(world, "log call 1 -m 'call " + number + "'"));
            writers.add(start(world, "points award 1 10 --reason test --ref award-" + number));
        }
        writers.forEach(BlackBoxIT::assertDone);
        assertEquals(40, count("interaction"));
        assertEquals(40, count("points_entry"));
        assertEquals("400\n", world.out("points balance 1 --columns available --format tsv --no-header"));
        assertClean(world);
    }

    @Test
    void fortyThatFindNoDatabaseMakeOne() throws IOException {
        World world = KITH.in(folder);
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(start(world, "customer add 'Customer " + number + "'"));
        }
        writers.forEach(BlackBoxIT::assertDone);
        assertEquals(40, count("customer"));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
                    .toList();
            assertEquals(List.of("kith.db"), names);
        }
        assertClean(world);
    }

    @Test
    void aDatabaseThatIsLockedIsWaitedForAndTheHolderNamed() throws SQLException {
        World world = KITH.in(folder);
        world.out("customer add Zoe");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Running waiting = start(world, "customer add Ada");
            until(waiting, () -> waiting.err().contains("\n"));
            assertEquals(
                    "Waiting for the database: java (process "
                            + ProcessHandle.current().pid() + ") is writing.\n",
                    waiting.err());
            statement.execute("ROLLBACK");
            assertDone(waiting);
        }
        assertEquals(2, count("customer"));
    }

    // ---- ended from outside

    @Test
    void aReaderThatGoesAwayEndsTheProgramQuietly() {
        World world = KITH.in(folder);
        importing(world, 3_000);
        Ran ran = script(world, "{ \"$KITH\" customer list; echo $? >code; } | head -1; cat code");
        List<String> lines = ran.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(List.of("0", "141").contains(lines.getLast()), ran.toString());
        assertEquals("", ran.err());
    }

    @Test
    void anInterruptedImportLeavesNothing() throws IOException, SQLException {
        assumeFalse(
                isInterruptIgnored(), "SIGINT is ignored here, as in a background job of a shell without job control");
        World world = KITH.in(folder);
        Ran ran = stopped(world, "INT");
        assertEquals(130, ran.code());
        assertEquals("", ran.out());
        assertEquals(1, count("customer"));
        assertClean(world);
    }

    @Test
    void aKilledImportLeavesNothing() throws SQLException {
        World world = KITH.in(folder);
        assertEquals(137, stopped(world, "KILL").code());
        assertEquals(1, count("customer"));
        assertClean(world);
        world.out("import customers people.csv");
        assertEquals(60_001, count("customer"));
    }

    /** An import that gets a signal as soon as it holds the lock, which is when it writes. */
    private Ran stopped(World world, String signal) throws SQLException {
        world.out("customer add Zoe");
        people(world, 60_000);
        Running running = start(world, "import customers people.csv");
        try (Connection connection = connect()) {
            until(running, () -> isLocked(connection));
        }
        running.signal(signal);
        return running.end();
    }

    // ---- no place to write

    @Test
    void aFolderThatCantBeWrittenIsTold() {
        World world = KITH.in(folder);
        Ran ran = world.run("--db /sys/kith.db customer add Zoe");
        assertStorage(ran);
    }

    @Test
    void aReadOnlyFileCanBeReadAndNotWritten() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write to every file");
        World world = KITH.in(folder);
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
        World world = KITH.in(folder);
        world.out("customer add Zoe");
        Ran ran = script(world, "\"$KITH\" customer list >/dev/full");
        assertStorage(ran);
    }

    @Test
    void aFullDiskUnderTheDatabaseLosesNothing() {
        World world = KITH.in(folder);
        world.out("customer add Zoe");
        people(world, 60_000);
        Ran ran = script(world, "trap '' XFSZ\nulimit -f 2048\nexec \"$KITH\" import customers people.csv");
        assertStorage(ran);
        assertEquals(1, count("customer"));
        assertClean(world);
    }

    @Test
    void aFullDiskUnderAMergeMergesNobody() {
        World world = KITH.in(folder);
        importing(world, 12_000);
        StringBuilder pairs = new StringBuilder();
        for (int id = 1; id < 12_000; id += 2) {
            pairs.append(id).append(' ').append(id + 1).append('\n');
        }
        world.write("pairs.txt", pairs.toString());
        Ran ran =
                script(world, "trap '' XFSZ\nulimit -f 1024\nexec \"$KITH\" customer merge - --yes --quiet <pairs.txt");
        assertStorage(ran);
        assertEquals(12_000, count("customer WHERE merged_into IS NULL"));
        assertClean(world);
    }

    @Test
    void aFullDiskUnderAnUndoTakesNothingBack() {
        World world = KITH.in(folder);
        importing(world, 12_000);
        Ran ran = script(world, "trap '' XFSZ\nulimit -f 1024\nexec \"$KITH\" undo --quiet");
        assertStorage(ran);
        assertEquals(12_000, count("customer"));
        assertClean(world);
        world.out("undo");
        assertEquals(0, count("customer"));
    }

    // ---- what surrounds it

    @Test
    void argumentsThatAreNoTextAreNoBug() {
        World world = KITH.in(folder);
        Ran ran = script(world, "exec \"$KITH\" customer add \"$(printf 'Zo\\377e')\"");
        assertEquals(4, ran.code(), ran.toString());
        assertTrue(ran.err().contains("is not text in UTF-8."), ran.err());
        assertEquals(0, world.run("customer add Ada").code());
        assertFalse(world.out("customer list").isEmpty());
    }

    @Test
    void withoutAnyEnvironmentNamesAreStillUtf8() {
        World world = KITH.in(folder);
        Ran ran = script(world, "exec env -i \"$KITH\" --db kith.db customer add 张伟 --city 北京");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("Added customer 1: 张伟."), ran.err());
        Ran list = script(
                world, "exec env -i LC_ALL=C \"$KITH\" --db kith.db customer list --columns name,city --format tsv");
        assertEquals("name\tcity\n张伟\t北京\n", list.out());
    }

    @Test
    void theImageRunsWhereverItIsPut() {
        World world = KITH.in(folder);
        Ran ran = script(world, """
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
        World world = KITH.in(folder)
                .variable("JAVA_HOME", "/nonexistent")
                .variable("JAVA_TOOL_OPTIONS", "-Dsome=thing")
                .variable("_JAVA_OPTIONS", "-Xmx1m")
                .variable("JDK_JAVA_OPTIONS", "--no-such-option")
                .variable("CLASSPATH", "/nonexistent");
        assertEquals(new Ran("", "", 0), world.run("customer add Zoe -q"));
        assertEquals(new Ran("Zoe\n", "", 0), world.run("customer list --columns name --format tsv --no-header"));
    }

    @Test
    void onlyDataGoesToStdout() {
        World world = KITH.in(folder);
        assertEquals("", world.out("customer add Zoe"));
        assertEquals("", world.out("tag add vip 1"));
        assertEquals("", world.run("customer list --format nonsense").out());
        assertEquals("", world.run("customer show nobody").out());
        assertEquals("[]\n", world.out("log list --json"));
    }

    // ---- the pieces

    private static Running start(World world, String line) {
        return KITH.start("exec \"$KITH\" " + line, world);
    }

    private static Ran script(World world, String text) {
        return KITH.start(text, world).write(new byte[0]).end();
    }

    /** A file of customers: people.csv. */
    private static void people(World world, int rows) {
        StringBuilder csv = new StringBuilder("external-id,name,email\n");
        for (int row = 1; row <= rows; row++) {
            csv.append("X-%1$d,Customer %1$d,customer-%1$d@example.com%n".formatted(row));
        }
        world.write("people.csv", csv.toString());
    }

    private static void importing(World world, int rows) {
        people(world, rows);
        world.out("import customers people.csv");
    }

    private static void assertDone(Running running) {
        Ran ran = running.end();
        assertEquals(0, ran.code(), ran.err());
    }

    private static void assertStorage(Ran ran) {
        assertEquals(5, ran.code(), ran.toString());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("kith: "), ran.err());
        assertFalse(ran.err().contains("Unexpected"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    private static void assertClean(World world) {
        Ran ran = world.run("doctor");
        assertEquals(0, ran.code(), ran.out() + ran.err());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kith.db") + "?busy_timeout=0");
    }

    private long count(String table) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT count(*) FROM " + table).getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isLocked(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    /** Waits for a condition that a running program brings about. */
    private static void until(Running running, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertTrue(running.isAlive(), () -> "It has ended: " + running.end());
            Thread.onSpinWait();
        }
    }

    private static boolean isInterruptIgnored() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
