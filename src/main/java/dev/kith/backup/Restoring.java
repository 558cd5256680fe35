package dev.kith.backup;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Copies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a backup in the place of a database, by way of a copy in a folder beside it, which is gone at the end. */
final class Restoring implements AutoCloseable {
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private final Path database;
    private final Instant now;
    private final Path folder;
    private final Path copy;

    Restoring(Path database, Instant now) {
        this.database = database;
        this.now = now;
        try {
            Path place = database.toAbsolutePath().getParent();
            Files.createDirectories(place);
            this.folder = Files.createTempDirectory(place, ".kith-restore-");
        } catch (IOException e) {
            throw new KithException.Storage(
                    KithException.Storage.Kind.READ_ONLY,
                    Text.of("Nothing can be written beside {0}.", database),
                    Text.of("Check the folder, or name another file with --db."),
                    e);
        }
        this.copy = folder.resolve("kith.db");
    }

    /** Copies a backup, decrypts it where it has to be, and checks it; returns how many operations are in it. */
    long take(Path backup, @Nullable Path identity) {
        if (!Files.isRegularFile(backup)) {
            throw new KithException.NotFound(
                    Text.of("There is no backup at {0}.", backup),
                    Files.isDirectory(backup) ? Text.of("Name a file in it.") : null);
        }
        try {
            if (!Age.isEncrypted(backup)) {
                Files.copy(backup, copy);
                Path log = companion(backup, "-wal");
                if (Files.exists(log)) {
                    Files.copy(log, companion(copy, "-wal"));
                }
            } else if (identity == null) {
                throw new KithException.Usage(
                        Text.of("{0} is encrypted.", backup),
                        Text.of("Name the file with the age identity: --identity key.txt"));
            } else {
                Files.createFile(copy);
                Age.decrypt(backup, identity, copy);
            }
        } catch (IOException e) {
            throw new KithException.NotFound(Text.of("{0} can't be read.", backup), Text.of("Check its permissions."));
        }
        try {
            return Copies.check(copy);
        } catch (KithException.Storage e) {
            if (e.kind() != KithException.Storage.Kind.DAMAGED) {
                throw e;
            }
            throw new KithException.Storage(
                    e.kind(),
                    Text.of("{0} is not a whole database of kith's.", backup),
                    Text.of("Name another backup."),
                    e);
        }
    }

    /** Replaces what is in the database; returns where that is kept, or null where nothing was there. */
    @Nullable
    Path restore() {
        if (!Files.exists(database)) {
            Copies.place(copy, database);
            return null;
        }
        String ending = ".before-restore-"
                + now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
        Path kept = Copies.free(database, ending);
        if (keep(kept)) {
            Copies.replace(database, copy);
        } else {
            moveAside(kept);
            Copies.place(copy, database);
        }
        return kept;
    }

    /** Copies what is there; false where it is too much damaged for that. */
    private boolean keep(Path kept) {
        Path part = folder.resolve("kept.db");
        try {
            if (!Copies.isDatabase(database)) {
                return false;
            }
            Copies.write(database, part);
            Files.move(part, kept);
            return true;
        } catch (KithException.Storage e) {
            if (e.kind() == KithException.Storage.Kind.DAMAGED) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveAside(Path kept) {
        try {
            Files.move(database, kept);
            for (String ending : COMPANIONS) {
                Path companion = companion(database, ending);
                if (Files.exists(companion)) {
                    Files.move(companion, companion(kept, ending));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path companion(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
