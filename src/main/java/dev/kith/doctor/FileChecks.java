package dev.kith.doctor;

import dev.kith.base.Megabytes;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Migrations;
import dev.kith.db.Tx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Looks at the file as a file, and at what reads it. */
final class FileChecks {
    private static final long LITTLE_ROOM = 100_000_000;

    private FileChecks() {}

    static List<HealthCheck> all(String version) {
        return List.of(
                check("file", FileChecks::file),
                check("permissions", FileChecks::permissions),
                check(Text.later("room on the disk"), FileChecks::room),
                check("schema", (tx, session) -> schema(tx)),
                check(
                        "versions",
                        (tx, session) -> HealthCheck.Finding.ok("kith %s, SQLite %s, Java %s"
                                .formatted(
                                        version,
                                        tx.text("SELECT sqlite_version()"),
                                        Runtime.version().feature()))));
    }

    /** A check made of a word and a function. */
    static HealthCheck check(String name, BiFunction<Tx, Session, HealthCheck.Finding> look) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Finding look(Tx tx, Session session) {
                return look.apply(tx, session);
            }
        };
    }

    private static HealthCheck.Finding file(Tx tx, Session session) {
        Path file = session.databaseFile();
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            long size = Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
            return HealthCheck.Finding.ok(file + ", " + Megabytes.text(size));
        } catch (IOException e) {
            return HealthCheck.Finding.problem(Text.of("{0} can't be read: {1}", file, e.getMessage()));
        }
    }

    private static HealthCheck.Finding permissions(Tx tx, Session session) {
        Path file = session.databaseFile();
        try {
            if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return HealthCheck.Finding.ok(Text.of("not kept by this file system"));
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            boolean open = permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE);
            String text = PosixFilePermissions.toString(permissions);
            if (!Files.isWritable(file)) {
                return HealthCheck.Finding.warning(Text.of("{0}: you can read it, not change it", text));
            }
            return open
                    ? HealthCheck.Finding.warning(
                            Text.of("{0}: everybody on this machine can read it; chmod 600 ends that", text))
                    : HealthCheck.Finding.ok(text);
        } catch (IOException e) {
            return HealthCheck.Finding.warning(Text.of("they can't be read: {0}", e.getMessage()));
        }
    }

    private static HealthCheck.Finding room(Tx tx, Session session) {
        try {
            long room =
                    Files.getFileStore(session.databaseFile().toAbsolutePath()).getUsableSpace();
            String text = Text.of("{0} free", Megabytes.text(room));
            return room < LITTLE_ROOM ? HealthCheck.Finding.warning(text) : HealthCheck.Finding.ok(text);
        } catch (IOException e) {
            return HealthCheck.Finding.warning(Text.of("it can't be told: {0}", e.getMessage()));
        }
    }

    private static HealthCheck.Finding schema(Tx tx) {
        return HealthCheck.Finding.ok(Text.of(
                "version {0} of {1}, application id {2}",
                tx.number("PRAGMA user_version"),
                Migrations.latest(),
                "%08x".formatted(tx.number("PRAGMA application_id"))));
    }
}
