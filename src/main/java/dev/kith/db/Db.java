package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sqlite.JDBC;

/**
 * An open database file. Work happens inside {@link #read}, {@link #write} or {@link #rehearse}: one call, one
 * transaction.
 */
public final class Db implements AutoCloseable {
    static final Patience PATIENCE = new Patience(2_000, 60_000);

    /** How long a write waits for others, in milliseconds: until it says so, and until it gives up. */
    record Patience(int notice, int end) {}

    /** Taken as it is needed: a short command needs little, an import puts much into its indexes. */
    private static final int CACHE_KIBIBYTES = 32_000;

    /** A virtual table goes before the tables that it is made of, which go with it. */
    private static final String TEMPORARY = """
            SELECT 'DROP ' || type || ' IF EXISTS temp."' || name || '"' AS statement FROM temp.sqlite_master
            WHERE iif(sql LIKE 'CREATE VIRTUAL%', 'virtual', type) = ? AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
            """;

    private final Path file;
    private final Connection connection;
    private final Consumer<String> notices;
    private final Patience patience;

    private Db(Path file, Connection connection, Consumer<String> notices, Patience patience) {
        this.file = file;
        this.connection = connection;
        this.notices = notices;
        this.patience = patience;
    }

    /**
     * Opens a file that is there, and upgrades its schema where this program's is newer.
     *
     * @param notices takes a sentence for the user when something takes long or was done on the way
     * @throws KithException.NotFound where there is no such file
     * @throws KithException.Storage where it is not kith's, damaged, or newer than this program
     */
    public static Db open(Path file, Consumer<String> notices) {
        return open(file, notices, PATIENCE);
    }

    static Db open(Path file, Consumer<String> notices, Patience patience) {
        if (!Files.exists(file)) {
            throw new KithException.NotFound(
                    Text.of("There is no database at {0}.", file),
                    Text.of("Make one with 'kith init', or name another with --db FILE."));
        }
        if (!Files.isRegularFile(file)) {
            throw new KithException.Storage(
                    KithException.Storage.Kind.DAMAGED,
                    Text.of("{0} is not a file, so it can't be a database.", file),
                    Text.of("Name another file with --db."),
                    null);
        }
        Db db = new Db(file, connect(file, "rw", patience), notices, patience);
        try {
            db.prepare();
            return db;
        } catch (RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /** Makes a new file, complete or not at all; where another process was faster, its file stands. */
    public static void create(Path file, Operation operation, Consumer<Tx> firstRows) {
        NewFile.create(file, operation, firstRows);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Reads in one consistent view of the database. */
    public <T> T read(Function<Tx, T> work) {
        return within("BEGIN", true, work);
    }

    /** Writes as one operation of the journal, all or nothing. */
    public <T> Written<T> write(Operation operation, Function<Tx, T> work) {
        return lockedWork("COMMIT", operation, work);
    }

    /** Does what {@link #write} would do, and takes it back. */
    public <T> Written<T> rehearse(Operation operation, Function<Tx, T> work) {
        return new Written<>(lockedWork("ROLLBACK", operation, work).value(), OptionalLong.empty());
    }

    /** Writes several operations one after the other, all of them or none. */
    public <T> List<Written<T>> writeEach(List<Operation> operations, BiFunction<Tx, Operation, T> work) {
        return eachLocked("COMMIT", operations, work);
    }

    /** Does what {@link #writeEach} would do, and takes it back. */
    public <T> List<Written<T>> rehearseEach(List<Operation> operations, BiFunction<Tx, Operation, T> work) {
        return eachLocked("ROLLBACK", operations, work).stream()
                .map(written -> new Written<>(written.value(), OptionalLong.empty()))
                .toList();
    }

    /**
     * Writes what is derived from the journalled tables; not an operation. False, and nothing of it done, where another
     * program is writing or the file can't be written.
     */
    public boolean derive(Consumer<Tx> work) {
        try {
            execute(connection, "PRAGMA busy_timeout = 0");
            execute(connection, "BEGIN IMMEDIATE");
        } catch (KithException.Busy | KithException.Storage e) {
            return false;
        } finally {
            execute(connection, "PRAGMA busy_timeout = " + patience.notice());
        }
        try {
            finish(true, tx -> {
                work.accept(tx);
                return true;
            });
            return true;
        } catch (KithException.Storage e) {
            if (e.kind() == KithException.Storage.Kind.READ_ONLY) {
                return false; // SQLite lets a transaction begin all the same
            }
            throw e;
        }
    }

    /** Runs work outside a transaction, for statements that can't be in one. */
    public <T> T direct(Function<Tx, T> work) {
        Tx tx = new Tx(connection);
        try {
            return work.apply(tx);
        } finally {
            tx.close();
        }
    }

    /** Makes it as if it had just been opened: without temporary tables, and with what is usual for memory. */
    public void renew() {
        Tx tx = new Tx(connection);
        try {
            for (String kind : List.of("view", "virtual", "table")) {
                tx.list(TEMPORARY, row -> row.text("statement"), kind).forEach(tx::script);
            }
            tx.script("PRAGMA main.cache_size = -" + CACHE_KIBIBYTES);
        } finally {
            tx.close();
        }
        prepare();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    private <T> Written<T> lockedWork(String end, Operation operation, Function<Tx, T> work) {
        return eachLocked(end, List.of(operation), (tx, one) -> work.apply(tx)).getFirst();
    }

    private <T> List<Written<T>> eachLocked(String end, List<Operation> operations, BiFunction<Tx, Operation, T> work) {
        lock();
        return finish(end.equals("COMMIT"), tx -> {
            List<Written<T>> written = new ArrayList<>();
            for (Operation operation : operations) {
                Journal.Open open = Journal.begin(tx, operation);
                T value = work.apply(tx, operation);
                boolean changed = Journal.end(tx, open);
                written.add(new Written<>(value, changed ? OptionalLong.of(open.id()) : OptionalLong.empty()));
            }
            return written;
        });
    }

    private <T> T within(String begin, boolean commit, Function<Tx, T> work) {
        execute(connection, begin);
        return finish(commit, work);
    }

    private <T> T finish(boolean commit, Function<Tx, T> work) {
        Tx tx = new Tx(connection);
        boolean done = false;
        try {
            T value = work.apply(tx);
            tx.close();
            execute(connection, commit ? "COMMIT" : "ROLLBACK");
            done = true;
            return value;
        } finally {
            if (!done) {
                tx.close();
                rollback();
            }
        }
    }

    /** SQLite has rolled back by itself where the disk was full or the file damaged; then there is nothing to do. */
    private void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            return;
        }
    }

    private void lock() {
        try {
            execute(connection, "BEGIN IMMEDIATE");
        } catch (KithException.Busy e) {
            notices.accept(Text.of("Waiting for the database: {0} is writing.", LockHolder.of(file)));
            execute(connection, "PRAGMA busy_timeout = " + (patience.end() - patience.notice()));
            try {
                execute(connection, "BEGIN IMMEDIATE");
            } catch (KithException.Busy stillBusy) {
                throw new KithException.Busy(
                        Text.of("The database is locked: {0} has been writing for a minute.", LockHolder.of(file)),
                        stillBusy);
            } finally {
                execute(connection, "PRAGMA busy_timeout = " + patience.notice());
            }
        }
    }

    private void prepare() {
        Tx tx = new Tx(connection);
        try {
            int version = Migrations.check(tx);
            if (version < Migrations.latest()) {
                if (tx.number("SELECT EXISTS (SELECT 1 FROM operation)") == 1) {
                    Path copy = Copies.free(file, ".v" + version);
                    tx.run("VACUUM INTO ?", copy.toString());
                    notices.accept(Text.of("Upgrading the database; the file as it was is kept at {0}.", copy));
                }
                Migrations.upgrade(tx, version);
            }
        } finally {
            tx.close();
        }
    }

    static Connection connect(Path file, String mode, Patience patience) {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", Integer.toString(patience.notice()));
        properties.setProperty("foreign_keys", "true");
        properties.setProperty("synchronous", "FULL");
        properties.setProperty("cache_size", "-" + CACHE_KIBIBYTES);
        String uri = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/");
        try {
            return JDBC.createConnection(uri + "?mode=" + mode, properties);
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }
}
