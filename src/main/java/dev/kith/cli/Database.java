package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Db;
import dev.kith.db.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the database of a session, and opens it when it is first needed. */
final class Database implements AutoCloseable {
    private final Env env;
    private final Kept kept;
    private final String actor;
    private final Consumer<String> notices;
    private final Path file;
    private @Nullable Db db;
    private @Nullable Settings settings;
    private @Nullable Path rehearsal;

    /**
     * What is around it.
     *
     * @param kept what was opened before
     * @param notices takes sentences for the user
     */
    record Surroundings(Env env, Kept kept, Consumer<String> notices) {}

    /**
     * The database of a session.
     *
     * @param named the file named on the command line or in the preferences, or null
     * @param actor who makes the database, where there is none
     */
    Database(Surroundings around, @Nullable String named, String actor) {
        this.env = around.env();
        this.kept = around.kept();
        this.notices = around.notices();
        this.actor = actor;
        this.file = env.folder().resolve(named != null ? Path.of(named) : standard(env));
    }

    private static Path standard(Env env) {
        return env.home("XDG_DATA_HOME", ".local/share").resolve("kith/kith.db");
    }

    Path file() {
        return file;
    }

    Db opened() {
        if (db == null) {
            db = kept.open(file, notices);
        }
        return db;
    }

    /** The database, made now where there is none; a rehearsal makes one that is gone when the session ends. */
    Db openedOrMade(boolean rehearse) {
        if (db == null && !Files.exists(file)) {
            Settings local = Settings.local(env);
            if (rehearse) {
                db = temporary(local);
            } else {
                make(local, false);
            }
        }
        return opened();
    }

    void make(Settings initial, boolean rehearse) {
        if (Files.exists(file)) {
            throw new KithException.Conflict(
                    Text.of("There is a file at {0} already.", file), Text.of("Name another with --db FILE."));
        }
        if (!rehearse) {
            Db.create(file, first(), initial::storeAll);
        }
        String currency = initial.get(Settings.CURRENCY).isEmpty()
                ? Text.of("no currency")
                : Text.of("currency {0}", initial.get(Settings.CURRENCY));
        notices.accept(Text.of(
                "Made a new database at {0} ({1}, time zone {2}).{3}",
                file,
                currency,
                initial.get(Settings.TIMEZONE),
                rehearse ? Text.of(" Dry run: nothing was changed.") : ""));
    }

    /** What the database says, or what a new one would say. */
    Settings settings() {
        if (settings == null) {
            settings = db != null || Files.exists(file) ? opened().read(Settings::of) : Settings.local(env);
        }
        return settings;
    }

    private Operation first() {
        return new Operation(env.clock().instant(), actor, "init", List.of());
    }

    private Db temporary(Settings initial) {
        try {
            Path folder = Files.createTempDirectory("kith-dry-run");
            rehearsal = folder;
            Path copy = folder.resolve("kith.db");
            Db.create(copy, first(), initial::storeAll);
            return Db.open(copy, notices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (db != null) {
            kept.release(db);
        }
        if (rehearsal != null) {
            try {
                Files.deleteIfExists(rehearsal.resolve("kith.db"));
                Files.deleteIfExists(rehearsal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
