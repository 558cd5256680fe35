package dev.kith.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder with the backups of one database: {@code kith-20261127T110719Z.db}, after the name of its file and the
 * time in UTC. Other files in it are none of its business.
 *
 * @param stem the name of the database's file, without its ending
 */
record Shelf(Path folder, String stem) {
    static final String ENCRYPTED = ".age";
    private static final String PLAIN = ".db";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static Shelf of(Path folder, Path database) {
        String name = String.valueOf(database.getFileName());
        return new Shelf(folder, name.endsWith(PLAIN) ? name.substring(0, name.length() - PLAIN.length()) : name);
    }

    /** Where a backup of this moment belongs. */
    Path place(Instant now, boolean encrypted) {
        return folder.resolve(stem + "-" + TIME.format(now) + PLAIN + (encrypted ? ENCRYPTED : ""));
    }

    /** The backups that are there, the last first. */
    List<Backup> backups() {
        List<Backup> backups = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Optional<Instant> time = time(String.valueOf(file.getFileName()));
                if (time.isPresent() && Files.isRegularFile(file)) {
                    backups.add(new Backup(file, time.get(), Files.size(file), Backup.Fate.KEPT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        backups.sort((a, b) -> b.at().compareTo(a.at()));
        return backups;
    }

    private Optional<Instant> time(String name) {
        String rest = name.endsWith(ENCRYPTED) ? name.substring(0, name.length() - ENCRYPTED.length()) : name;
        if (!rest.startsWith(stem + "-") || !rest.endsWith(PLAIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    TIME.parse(rest.substring(stem.length() + 1, rest.length() - PLAIN.length()), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
