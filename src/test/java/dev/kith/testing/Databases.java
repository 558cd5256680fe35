package dev.kith.testing;

import dev.kith.db.Db;
import dev.kith.db.Operation;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Fresh databases for tests: made once, and copied for each. */
public final class Databases {
    private static final byte[] TEMPLATE = template();

    private Databases() {}

    /**
     * An open database of its own in a folder (JUnit's {@code @TempDir} as a rule). It does not wait for the disk: no
     * test of one process pulls the plug.
     */
    public static Db in(Path folder) {
        Db db = Db.open(copyTo(folder.resolve("kith.db")), notice -> {});
        db.direct(tx -> {
            tx.script("PRAGMA synchronous = OFF");
            return true;
        });
        return db;
    }

    /** Makes a database file. */
    public static Path copyTo(Path file) {
        try {
            return Files.write(file, TEMPLATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An operation by ada, when a world begins. */
    public static Operation operation(String command) {
        return new Operation(World.START, "ada", command, List.of());
    }

    /** Writes as one operation, and gives what the work gave. */
    public static <T> T write(Db db, Function<Tx, T> work) {
        Written<T> written = db.write(operation("test"), work);
        return written.value();
    }

    private static byte[] template() {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path file = folder.path().resolve("kith.db");
            Db.create(file, operation("init"), tx -> {});
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
