package dev.kith.cli;

import dev.kith.db.Db;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stays open from one command to the next: in the shell a database, as long as it is the same file; for a single
 * command nothing.
 */
public final class Kept implements AutoCloseable {
    private final boolean keeps;
    private @Nullable TerminalLines terminal;
    private @Nullable Db db;
    private @Nullable Object key;
    private Consumer<String> notices = notice -> {};

    private Kept(boolean keeps) {
        this.keeps = keeps;
    }

    /** For a single command. */
    public static Kept nothing() {
        return new Kept(false);
    }

    /** For several commands, one after the other. */
    static Kept databases() {
        return new Kept(true);
    }

    /** Keeps the terminal that is open. */
    void keep(TypedLines lines) {
        terminal = lines instanceof TerminalLines capable ? capable : null;
    }

    /** Lines of text from the terminal. */
    TypedLines texts(Completing completing) {
        return terminal == null
                ? TerminalLines.open(new TextParser(), completing, null)
                : terminal.others(new TextParser(), completing);
    }

    /** The database in a file, as if it had just been opened; to be given back to {@link #release}. */
    Db open(Path file, Consumer<String> teller) {
        notices = teller;
        if (!keeps) {
            return Db.open(file, teller);
        }
        Object now = key(file);
        if (db != null && now != null && now.equals(key) && db.file().equals(file)) {
            db.renew();
            return db;
        }
        close();
        Db opened = Db.open(file, notice -> notices.accept(notice));
        db = opened;
        key = key(file);
        return opened;
    }

    /** Closes a database that is not kept. */
    void release(Db used) {
        if (!Objects.equals(used, db)) {
            used.close();
        }
    }

    @Override
    public void close() {
        if (db != null) {
            db.close();
            db = null;
        }
    }

    /** What tells a file from another that takes its name. */
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
