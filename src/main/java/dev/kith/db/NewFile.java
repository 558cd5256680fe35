package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a database under a temporary name and links it into place when it is complete, so that any number of processes
 * starting at once on nothing end up in one whole file.
 */
final class NewFile {
    private static final Set<PosixFilePermission> OWNER_FOLDER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private NewFile() {}

    static void create(Path file, Operation operation, Consumer<Tx> firstRows) {
        @Nullable Path temporary = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new KithException.Invalid(Text.of("{0} can't be a database file.", file));
            }
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (!Files.isDirectory(folder)) {
                if (posix) {
                    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
                } else {
                    Files.createDirectories(folder);
                }
            }
            temporary = Files.createTempFile(folder, file.getFileName() + ".new-", "");
            fill(temporary, operation, firstRows);
            link(temporary, file);
        } catch (IOException e) {
            String reason = e instanceof FileSystemException f && f.getReason() != null ? ": " + f.getReason() : "";
            throw new KithException.Storage(
                    KithException.Storage.Kind.READ_ONLY,
                    Text.of("The database can't be made at {0}{1}.", file, reason),
                    Text.of("Check the folder, or name another file with --db."),
                    e);
        } finally {
            delete(temporary);
        }
    }

    private static void fill(Path temporary, Operation operation, Consumer<Tx> firstRows) {
        try (Connection connection = Db.connect(temporary, "rwc", Db.PATIENCE)) {
            Tx tx = new Tx(connection);
            tx.text("PRAGMA journal_mode = WAL");
            Migrations.upgrade(tx, 0);
            tx.script("BEGIN IMMEDIATE");
            Journal.Open open = Journal.begin(tx, operation);
            firstRows.accept(tx);
            Journal.end(tx, open);
            tx.script("COMMIT");
            tx.close();
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    static void link(Path temporary, Path file) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(temporary, file);
        }
    }

    private static void delete(@Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
