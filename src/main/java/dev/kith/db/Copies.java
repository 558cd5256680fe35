package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sqlite.SQLiteConnection;

/** Copies of a database file: made while others write, looked at, and put back. */
public final class Copies {
    private Copies() {}

    /** Writes the database, as it is at one moment, into a file that is empty yet; when it returns, the disk has it. */
    public static void write(Path database, Path to) {
        alone(database, tx -> tx.run("VACUUM INTO ?", to.toString()));
        sync(to);
    }

    /** A name for what was at a place, beside it, that nothing has; what did not come to its end may be there. */
    public static Path free(Path file, String ending) {
        String name = file.getFileName() + ending;
        Path path = file.resolveSibling(name);
        for (int i = 2; Files.exists(path); i++) {
            path = file.resolveSibling(name + "-" + i);
        }
        return path;
    }

    /**
     * Reads all of a copy, which nobody else uses; returns how many operations are in its journal.
     *
     * @throws KithException.Storage where it is not a whole database of kith's, or newer than this program
     */
    public static long check(Path file) {
        return alone(file, tx -> {
            Migrations.check(tx);
            List<String> pages = Health.pages(tx);
            List<String> findings = pages.isEmpty() ? Health.foreignKeys(tx) : pages;
            if (!findings.isEmpty()) {
                throw new KithException.Storage(
                        KithException.Storage.Kind.DAMAGED,
                        Text.of("The copy is damaged: {0}", findings.getFirst()),
                        null,
                        null);
            }
            return tx.number("SELECT count(*) FROM operation");
        });
    }

    /** Whether a file can be opened as a database of kith's, of whatever version. */
    public static boolean isDatabase(Path file) {
        try {
            return alone(
                    file,
                    tx -> tx.number("PRAGMA application_id") == Migrations.APPLICATION_ID
                            && tx.number("SELECT count(*) FROM sqlite_schema") > 0);
        } catch (KithException.Storage e) {
            return false;
        }
    }

    /** Makes the content of a database that of a copy, at once for everybody who has it open, or not at all. */
    public static void replace(Path database, Path copy) {
        try (Connection connection = Db.connect(database, "rw", Db.PATIENCE)) {
            int code = connection.unwrap(SQLiteConnection.class).getDatabase().restore("main", copy.toString(), null);
            if (code != 0) {
                throw new KithException.Busy(Text.of("The database is in use by another program."), null);
            }
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    /** Puts a copy where no database is. */
    public static void place(Path copy, Path database) {
        alone(copy, tx -> Objects.requireNonNull(tx.text("PRAGMA journal_mode = WAL")));
        sync(copy);
        try {
            NewFile.link(copy, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T alone(Path file, Function<Tx, T> work) {
        try (Connection connection = Db.connect(file, "rw", Db.PATIENCE)) {
            Tx tx = new Tx(connection);
            try {
                return work.apply(tx);
            } finally {
                tx.close();
            }
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    private static void sync(Path file) {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
