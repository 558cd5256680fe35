package dev.kith.backup;

import dev.kith.view.Column;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A backup in a folder.
 *
 * @param at when it was made
 */
record Backup(Path file, Instant at, long bytes, Fate fate) {
    static final List<Column<Backup>> COLUMNS = List.of(
            Column.text("file", "File", backup -> backup.file().toString()),
            Column.moment("at", "Made", Backup::at),
            Column.whole("bytes", "Bytes", Backup::bytes),
            Column.flag("encrypted", "Encrypted", Backup::isEncrypted),
            Column.word("status", "Status", backup -> backup.fate().name().toLowerCase(Locale.ROOT)));

    /** What became of it. */
    enum Fate {
        MADE,
        KEPT,
        REMOVED
    }

    boolean isEncrypted() {
        return file.toString().endsWith(Shelf.ENCRYPTED);
    }

    Backup with(Fate other) {
        return new Backup(file, at, bytes, other);
    }
}
