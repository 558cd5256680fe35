package dev.kith.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything outside the program that it may look at or write to. Besides Main, the only place that reaches for the
 * process's streams, environment, clock, zone and locale.
 *
 * @param folder what relative paths start from
 * @param user the login name
 * @param zones gives the system's time zone; finding it costs some milliseconds, which not every command needs
 * @param random makes so many bytes that nobody can guess
 */
public record Env(
        InputStream in,
        Writer out,
        Writer err,
        Tty tty,
        Map<String, String> variables,
        Path folder,
        Clock clock,
        Supplier<ZoneId> zones,
        Locale locale,
        String user,
        IntFunction<byte[]> random) {

    /** The real world. */
    public static Env system() {
        String tty = System.getProperty("kith.tty", "");
        Tty terminal =
                new Tty(tty.contains("0"), tty.contains("1"), tty.contains("2"), Integer.getInteger("kith.width", 80));
        return new Env(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal,
                System.getenv(),
                Path.of(""),
                Clock.systemUTC(),
                ZoneId::systemDefault,
                locale(System.getProperty("kith.locale", "")),
                System.getProperty("user.name", "unknown"),
                Env::unguessable);
    }

    /** The locale of a POSIX name: {@code zh_CN.UTF-8}; what is no language and country is none. */
    static Locale locale(String name) {
        int end = name.indexOf('.');
        String[] parts = (end < 0 ? name : name.substring(0, end)).split("_", -1);
        return parts.length == 2 && parts[0].length() == 2 ? Locale.of(parts[0], parts[1]) : Locale.ROOT;
    }

    /** The system's time zone. */
    public ZoneId zone() {
        return zones.get();
    }

    /** The same world with another standard input. */
    public Env reading(InputStream other) {
        return new Env(other, out, err, tty, variables, folder, clock, zones, locale, user, random);
    }

    /** The same world with another standard output. */
    public Env writing(Writer other) {
        return new Env(in, other, err, tty, variables, folder, clock, zones, locale, user, random);
    }

    /** The same world in another folder, without a terminal: what comes in is given, what goes out is not kept. */
    public Env unattended(Path other, InputStream input) {
        return new Env(input, Writer.nullWriter(), err, Tty.NONE, variables, other, clock, zones, locale, user, random);
    }

    /** The same world with a variable set. */
    public Env with(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return new Env(in, out, err, tty, Map.copyOf(more), folder, clock, zones, locale, user, random);
    }

    /** A variable of the environment, or null where it is not set or empty. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The folder that holds the user's files of one kind, as the XDG base directory rules have it. */
    public Path home(String variable, String otherwise) {
        String named = variable(variable);
        if (named != null) {
            return Path.of(named);
        }
        return Path.of(Objects.requireNonNullElse(variable("HOME"), ".")).resolve(otherwise);
    }

    private static byte[] unguessable(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 16);
    }
}
