package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The schema, as the list of steps that made it. A step and its version are one transaction; a step that has been
 * released never changes.
 */
public final class Migrations {
    /** Marks a file as kith's: the letters "kith". */
    static final int APPLICATION_ID = 0x6b697468;

    private static final List<String> STEPS = List.of(
            "0001-house",
            "0002-imports",
            "0003-facts",
            "0004-recorded",
            "0005-segments",
            "0006-tasks",
            "0007-classes",
            "0008-fact-indexes",
            "0009-scripts",
            "0010-repeating-tasks",
            "0011-contacts",
            "0012-key-dates",
            "0013-care",
            "0014-templates",
            "0015-birthdays",
            "0016-contact-policy",
            "0017-ledger",
            "0018-account-index",
            "0019-earning",
            "0020-tiers",
            "0021-members",
            "0022-rewards",
            "0023-earning-index",
            "0024-holidays",
            "0025-lunar-birthdays");

    private Migrations() {}

    /** The schema version that this program writes. */
    public static int latest() {
        return STEPS.size();
    }

    /** The names of all steps, first to last. */
    public static List<String> steps() {
        return STEPS;
    }

    /** The text of a step. */
    public static String script(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + step + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("no migration " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that the file is kith's and not newer than the program; returns its schema version. */
    static int check(Tx tx) {
        long application = tx.number("PRAGMA application_id");
        long version = tx.number("PRAGMA user_version");
        if (application != APPLICATION_ID) {
            throw new KithException.Storage(
                    KithException.Storage.Kind.DAMAGED,
                    Text.of("This is not a kith database."),
                    Text.of("Name another file with --db."),
                    null);
        }
        if (version > latest()) {
            throw new KithException.Storage(
                    KithException.Storage.Kind.NEWER_SCHEMA,
                    Text.of("The database has schema version {0}; this program knows {1}.", version, latest()),
                    Text.of("Install a newer kith."),
                    null);
        }
        return (int) version;
    }

    /** Brings the file from a version to the latest, one transaction a step; another process may be doing the same. */
    static void upgrade(Tx tx, int from) {
        for (int version = from + 1; version <= latest(); version++) {
            tx.script("PRAGMA foreign_keys = OFF");
            tx.script("BEGIN IMMEDIATE");
            try {
                if (tx.number("PRAGMA user_version") < version) {
                    step(tx, version);
                }
                tx.script("COMMIT");
            } catch (RuntimeException e) {
                tx.script("ROLLBACK");
                throw e;
            } finally {
                tx.script("PRAGMA foreign_keys = ON");
            }
        }
    }

    private static void step(Tx tx, int version) {
        String script = script(STEPS.get(version - 1));
        tx.script(script);
        JournalTriggers.install(tx);
        tx.script("PRAGMA application_id = " + APPLICATION_ID);
        tx.script("PRAGMA user_version = " + version);
        if (rebuilds(script)
                && tx.find("PRAGMA foreign_key_check", row -> row.text("table")).isPresent()) {
            throw new IllegalStateException("migration " + STEPS.get(version - 1) + " breaks a foreign key");
        }
    }

    /** Whether a step drops tables; only then can references be lost, and to check all takes long in a large file. */
    private static boolean rebuilds(String script) {
        return script.contains("DROP TABLE");
    }
}
