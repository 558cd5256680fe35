package dev.kith.testing;

import dev.kith.cli.Tty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The world that a test runs kith in: an empty folder, a clock that stands still until it is moved, UTC, no terminal,
 * the user ada. Not for use by several threads.
 */
public final class World {
    /** When a world begins. */
    public static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final Path folder;
    private final Program program;
    private final Map<String, String> variables = new TreeMap<>();
    private Instant now = START;
    private Tty tty = Tty.NONE;
    private ZoneId zone = ZoneId.of("UTC");
    private Locale locale = Locale.ROOT;
    private String user = "ada";

    private World(Path folder, Program program) {
        this.folder = folder;
        this.program = program;
        variables.put("HOME", folder.toString());
        variables.put("KITH_DB", "kith.db");
    }

    /** A world in an empty folder (JUnit's {@code @TempDir} as a rule). */
    public static World in(Path folder) {
        return of(folder, Program.IN_PROCESS);
    }

    /** A world in which this runs. */
    public static World of(Path folder, Program program) {
        try {
            return new World(folder.toRealPath(), program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- running

    /** Runs a command line as a person would type it, without the word kith: {@code run("customer add 'Zoe'")}. */
    public Ran run(String line) {
        return run(Words.of(line, variables).words());
    }

    public Ran run(List<String> argv) {
        return run(argv, "");
    }

    public Ran run(List<String> argv, String input) {
        return program.run(argv, input.getBytes(StandardCharsets.UTF_8), this);
    }

    /** Runs a whole line as scripts have it: {@code kith customer list --format ids | kith tag add vip -}. */
    public Ran runLine(String line) {
        return new ScriptRun(this).pipeline(line, "");
    }

    /** Runs a command line that has to succeed, and gives its standard output. */
    public String out(String line) {
        Ran ran = run(line);
        if (ran.code() != 0) {
            throw new AssertionError("kith " + line + "\nexit code " + ran.code() + "\n" + ran.out() + ran.err());
        }
        return ran.out();
    }

    // ---- the world

    public Path folder() {
        return folder;
    }

    /** The database that the commands of this world use. */
    public Path database() {
        return folder.resolve(variables.getOrDefault("KITH_DB", ".local/share/kith/kith.db"));
    }

    public World write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Instant now() {
        return now;
    }

    public World at(Instant instant) {
        now = instant;
        return this;
    }

    public World later(Duration duration) {
        return at(now.plus(duration));
    }

    /** Sets a variable of the environment; null takes it away. */
    public World variable(String name, String value) {
        if (value == null) {
            variables.remove(name);
        } else {
            variables.put(name, value);
        }
        return this;
    }

    public World tty(Tty terminal) {
        tty = terminal;
        return this;
    }

    public World zone(ZoneId other) {
        zone = other;
        return this;
    }

    public World locale(Locale other) {
        locale = other;
        return this;
    }

    public World user(String other) {
        user = other;
        return this;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    Tty tty() {
        return tty;
    }

    ZoneId zone() {
        return zone;
    }

    Locale locale() {
        return locale;
    }

    String user() {
        return user;
    }

    Map<String, String> variables() {
        return Collections.unmodifiableMap(variables);
    }
}
