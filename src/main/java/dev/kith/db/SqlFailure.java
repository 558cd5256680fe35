package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Turns what SQLite reports into what a user is told. */
final class SqlFailure {
    private SqlFailure() {}

    static RuntimeException translate(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return switch (code) {
            case 5, 6 -> new KithException.Busy(Text.of("The database is locked by another program."), e);
            case 8 ->
                storage(
                        KithException.Storage.Kind.READ_ONLY,
                        Text.of("The database can't be written: it is read-only."),
                        Text.of("Check the permissions of the file and its folder."),
                        e);
            case 10, 13 ->
                storage(
                        KithException.Storage.Kind.DISK_FULL,
                        code == 13
                                ? Text.of("The disk is full; nothing was changed.")
                                : Text.of("The disk could not be read or written; nothing was changed."),
                        Text.of("Make room, then run the same command again."),
                        e);
            case 11 ->
                storage(
                        KithException.Storage.Kind.DAMAGED,
                        Text.of("The database is damaged."),
                        Text.of(
                                "Go back to a backup with 'kith restore', or save what can be read with 'kith doctor --repair FILE'."),
                        e);
            case 14 ->
                storage(
                        KithException.Storage.Kind.READ_ONLY,
                        Text.of("The database can't be opened."),
                        Text.of("Check the permissions of the file and its folder."),
                        e);
            case 26 ->
                storage(
                        KithException.Storage.Kind.DAMAGED,
                        Text.of("This is not a kith database."),
                        Text.of("Name another file with --db."),
                        e);
            default -> new SqlBug(e);
        };
    }

    private static KithException storage(
            KithException.Storage.Kind kind, String message, String hint, SQLException cause) {
        return new KithException.Storage(kind, message, hint, cause);
    }

    /** A statement that breaks a constraint, or is wrong: the program's mistake, not the user's. */
    static final class SqlBug extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        SqlBug(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** True where a UNIQUE constraint was broken. */
        boolean duplicateKey() {
            int code = getCause() instanceof SQLException e ? e.getErrorCode() : 0;
            return code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                    || code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE.code;
        }
    }
}
