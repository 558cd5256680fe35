package dev.kith.call;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a call that is not written yet, in a file beside the database that its owner alone can read. Each
 * line is there as soon as it was typed. A file that can't be written is done without.
 */
final class Draft {
    private static final String CALL = "-call-";
    private static final String END = ".txt";

    private final @Nullable Path file;
    private final Instant startedAt;
    private final @Nullable String script;

    /** A line that was typed, and when. */
    record Line(Instant at, String text) {}

    /** A draft that was found. */
    record Found(Instant startedAt, @Nullable String script, List<Line> lines) {
        Found {
            lines = List.copyOf(lines);
        }

        /** How long the call had lasted when the last line was typed. */
        long seconds() {
            return lines.isEmpty()
                    ? 0
                    : Math.max(0, lines.getLast().at().getEpochSecond() - startedAt.getEpochSecond());
        }
    }

    private Draft(@Nullable Path file, Instant startedAt, @Nullable String script) {
        this.file = file;
        this.startedAt = startedAt;
        this.script = script;
    }

    /** Where the draft of somebody's call with a customer is. */
    static Path file(Path database, long customer, String actor) {
        String who = actor.replaceAll("[^A-Za-z0-9]", "_");
        return database.resolveSibling(beginning(database, customer) + who + END);
    }

    /** Deletes all drafts of calls with customers, whoever called; as far as it can be done. */
    static void deleteOf(Path database, Collection<Long> customers) {
        List<String> beginnings = customers.stream()
                .map(customer -> beginning(database, customer))
                .toList();
        Path folder = database.toAbsolutePath().getParent();
        if (folder == null || beginnings.isEmpty()) {
            return;
        }
        String all = database.getFileName() + CALL;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> {
            String name = String.valueOf(file.getFileName());
            return name.startsWith(all)
                    && name.endsWith(END)
                    && beginnings.stream().anyMatch(name::startsWith);
        })) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private static String beginning(Path database, long customer) {
        return database.getFileName() + CALL + customer + "-";
    }

    /** A draft that will be in this file. */
    static Draft in(Path file, Instant startedAt, @Nullable String script) {
        return new Draft(file, startedAt, script);
    }

    /** Keeps nothing. */
    static Draft none() {
        return new Draft(null, Instant.EPOCH, null);
    }

    /** What is in a file, where there is a draft in it. */
    static Optional<Found> find(Path file) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<Line> lines = new ArrayList<>();
            List<String> all = Files.readAllLines(file);
            for (String line : all.subList(Math.min(2, all.size()), all.size())) {
                int tab = line.indexOf('\t');
                lines.add(new Line(
                        Instant.ofEpochSecond(Long.parseLong(line.substring(0, tab))), line.substring(tab + 1)));
            }
            return Optional.of(new Found(
                    Instant.ofEpochSecond(Long.parseLong(all.get(0))),
                    all.get(1).isEmpty() ? null : all.get(1),
                    lines));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Adds a line. */
    void add(Instant at, String line) {
        if (file == null) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                append(startedAt.getEpochSecond() + "\n" + (script == null ? "" : script) + "\n");
            }
            append(at.getEpochSecond() + "\t" + line.replace('\n', ' ') + "\n");
        } catch (IOException e) {
            return;
        }
    }

    /** Whether something is kept. */
    boolean isKept() {
        return file != null && Files.exists(file);
    }

    void delete() {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    private void append(String text) throws IOException {
        if (file != null) {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        }
    }
}
