package dev.kith.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.RealProgram.Running;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;

/** The program as it is installed, several at once or ended from outside, in a folder with a database. */
public final class Installed {
    public static final RealProgram KITH =
            new RealProgram(Path.of(System.getProperty("kith.binary", "target/kith/bin/kith")));

    private final World world;

    public Installed(Path folder) {
        this.world = KITH.in(folder);
    }

    public World world() {
        return world;
    }

    /** Starts a command, as after {@code kith}. */
    public Running start(String line) {
        return KITH.start("exec \"$KITH\" " + line, world);
    }

    /** Runs a script of sh, in which {@code $KITH} is the program. */
    public Ran script(String text) {
        return KITH.start(text, world).write(new byte[0]).end();
    }

    /** A command that gets a signal as soon as it holds the lock, which is when it writes. */
    public Ran stopped(String line, String signal) throws SQLException {
        Running running = start(line);
        try (Connection connection = connect()) {
            until(running, () -> isLocked(connection));
        }
        running.signal(signal);
        return running.end();
    }

    /** How many rows a table has, or a part of it. */
    public long count(String table) {
        return number("SELECT count(*) FROM " + table);
    }

    /** The number that a query gives. */
    public long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(sql).getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + world.folder().resolve("kith.db") + "?busy_timeout=0");
    }

    /** Waits for it, and expects that it did what it was asked. */
    public static void assertDone(Running running) {
        Ran ran = running.end();
        assertEquals(0, ran.code(), ran.err());
    }

    public void assertClean() {
        Ran ran = world.run("doctor");
        assertEquals(0, ran.code(), ran.out() + ran.err());
    }

    /** Waits for a condition that a running program brings about. */
    public static void until(Running running, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertTrue(running.isAlive(), () -> "It has ended: " + running.end());
            Thread.onSpinWait();
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
}
