package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbTest {
    private static final String ADD_TAG = "INSERT INTO tag (name, name_key, created_at) VALUES (?1, ?1, 0)";

    @TempDir
    Path folder;

    // ---- making a file

    @Test
    void manyThatStartOnNothingEndUpInOneFile() throws Exception {
        Path file = folder.resolve("new/kith.db");
        int many = 40;
        CyclicBarrier start = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<Long>> added = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                String name = "tag " + i;
                added.add(threads.submit(() -> {
                    start.await();
                    Db.create(
                            file,
                            Databases.operation("init"),
                            tx -> tx.run("INSERT INTO setting (name, value) VALUES ('made', 'once')"));
                    try (Db db = Db.open(file, notice -> {})) {
                        return Databases.write(db, tx -> tx.insert(ADD_TAG, name));
                    }
                }));
            }
            for (Future<Long> one : added) {
                assertTrue(one.get() > 0);
            }
        }
        try (Db db = Db.open(file, notice -> {})) {
            assertEquals(many, number(db, "SELECT count(*) FROM tag"));
            assertEquals(1, number(db, "SELECT count(*) FROM operation WHERE command = 'init'"));
            assertEquals(1, number(db, "SELECT count(*) FROM setting WHERE name = 'made'"));
            assertEquals(List.of(), db.read(AuditChain::verify));
        }
        assertEquals(List.of("kith.db"), names(file.getParent()), "nothing is left of the others");
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("private/kith.db");
        Db.create(file, Databases.operation("init"), tx -> {});
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void whatFailsWhileItIsMadeLeavesNothing() throws IOException {
        Path file = folder.resolve("kith.db");
        assertThrows(
                IllegalStateException.class,
                () -> Db.create(file, Databases.operation("init"), tx -> {
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void itWritesAheadAndKeepsForeignKeys() {
        try (Db db = Db.open(Databases.copyTo(folder.resolve("kith.db")), notice -> {})) {
            assertEquals("wal", db.<String>read(tx -> tx.text("PRAGMA journal_mode")));
            assertEquals(1, number(db, "PRAGMA foreign_keys"));
            assertEquals(2, number(db, "PRAGMA synchronous"), "FULL");
            assertEquals(Migrations.APPLICATION_ID, number(db, "PRAGMA application_id"));
        }
    }

    // ---- opening one

    @Test
    void openingMakesNothing() throws IOException {
        KithException.NotFound none =
                assertThrows(KithException.NotFound.class, () -> Db.open(folder.resolve("kith.db"), notice -> {}));
        assertTrue(none.hint().contains("kith init"));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void whatIsNoDatabaseOfKithIsRefused() throws Exception {
        assertEquals("damaged", refused(Files.writeString(folder.resolve("text"), "hello\n".repeat(1000))));
        assertEquals("damaged", refused(Files.createFile(folder.resolve("empty"))));
        assertEquals("damaged", refused(Files.createDirectory(folder.resolve("folder"))));
        Path other = folder.resolve("other.db");
        directly(other, "CREATE TABLE operation (id INTEGER)", "PRAGMA application_id = 7", "PRAGMA user_version = 1");
        assertEquals("damaged", refused(other));
        assertEquals(0, Files.size(folder.resolve("empty")), "nothing was written into it");
    }

    @Test
    void oneOfANewerProgramIsRefused() throws Exception {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        directly(file, "PRAGMA user_version = 99");
        assertEquals("newer_schema", refused(file));
    }

    @Test
    void anUpgradeKeepsACopyAndFailsWhole() throws Exception {
        Path file = folder.resolve("kith.db");
        directly(
                file,
                "CREATE TABLE operation (id INTEGER PRIMARY KEY)",
                "INSERT INTO operation VALUES (1)",
                "PRAGMA application_id = " + Migrations.APPLICATION_ID);
        List<String> notices = new ArrayList<>();
        assertThrows(IllegalStateException.class, () -> Db.open(file, notices::add), "the table is there already");
        assertThrows(IllegalStateException.class, () -> Db.open(file, notices::add));
        assertTrue(notices.getFirst().endsWith("is kept at " + file + ".v0."), notices.getFirst());
        assertTrue(
                names(folder).containsAll(List.of("kith.db.v0", "kith.db.v0-2")), "a second try keeps the first copy");
        try (Connection direct = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = direct.createStatement()) {
            assertEquals(0, statement.executeQuery("PRAGMA user_version").getInt(1));
            assertEquals(
                    1,
                    statement.executeQuery("SELECT count(*) FROM sqlite_schema").getInt(1));
        }
    }

    // ---- writing

    @Test
    void aWriteThatFailsLeavesNothing() {
        try (Db db = Databases.in(folder)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> Databases.write(db, tx -> {
                        tx.run(ADD_TAG, "vip");
                        throw new IllegalStateException("no");
                    }));
            assertEquals(0, number(db, "SELECT count(*) FROM tag"));
            assertEquals(0, number(db, "SELECT count(*) FROM operation"));
            assertEquals(0, number(db, "SELECT count(*) FROM journal_open"));
        }
    }

    @Test
    void aWriteThatChangesNothingIsNoOperation() {
        try (Db db = Databases.in(folder)) {
            Written<Boolean> written = db.write(Databases.operation("test"), tx -> true);
            assertTrue(written.operation().isEmpty());
            assertEquals(0, number(db, "SELECT count(*) FROM operation"));
        }
    }

    @Test
    void aRehearsalIsTakenBack() {
        try (Db db = Databases.in(folder)) {
            Written<Long> written = db.rehearse(Databases.operation("test"), tx -> tx.insert(ADD_TAG, "vip"));
            assertEquals(1, written.value());
            assertTrue(written.operation().isEmpty());
            assertEquals(0, number(db, "SELECT count(*) FROM tag"));
        }
    }

    @Test
    void severalOperationsAreAllOrNone() {
        try (Db db = Databases.in(folder)) {
            List<Operation> two = List.of(Databases.operation("one"), Databases.operation("two"));
            assertThrows(
                    IllegalStateException.class,
                    () -> db.writeEach(two, (tx, operation) -> {
                        if (operation.command().equals("two")) {
                            throw new IllegalStateException("no");
                        }
                        return tx.insert(ADD_TAG, operation.command());
                    }));
            assertEquals(0, number(db, "SELECT count(*) FROM tag"));
            List<Written<Long>> written = db.writeEach(two, (tx, operation) -> tx.insert(ADD_TAG, operation.command()));
            assertEquals(2, written.get(0).operation().getAsLong());
            assertEquals(3, written.get(1).operation().getAsLong());
            db.rehearseEach(two, (tx, operation) -> tx.insert(ADD_TAG, "not " + operation.command()));
            assertEquals(2, number(db, "SELECT count(*) FROM tag"));
            assertEquals(List.of(), db.read(AuditChain::verify));
        }
    }

    @Test
    void whoWaitsIsToldWhoWrites() throws Exception {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        List<String> notices = new ArrayList<>();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Long> first = threads.submit(() -> {
                try (Db db = Db.open(file, notice -> {})) {
                    return Databases.write(db, tx -> {
                        long id = tx.insert(ADD_TAG, "first");
                        writing.countDown();
                        await(told);
                        return id;
                    });
                }
            });
            writing.await();
            try (Db db = Db.open(file, notice -> {
                notices.add(notice);
                told.countDown();
            })) {
                assertEquals(2L, Databases.<Long>write(db, tx -> tx.insert(ADD_TAG, "second")));
            }
            assertEquals(1, first.get());
        }
        assertEquals(1, notices.size());
        assertTrue(notices.getFirst().matches("Waiting for the database: .* is writing\\."), notices.getFirst());
    }

    @Test
    void whoHasWaitedLongEnoughGivesUpAndNothingIsLost() throws Exception {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        List<String> notices = new ArrayList<>();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                Db db = Db.open(file, notices::add, new Db.Patience(1, 2))) {
            statement.execute("BEGIN IMMEDIATE");
            KithException.Busy busy = assertThrows(
                    KithException.Busy.class, () -> Databases.write(db, tx -> tx.insert(ADD_TAG, "first")));
            assertTrue(busy.getMessage().startsWith("The database is locked: "), busy.getMessage());
            assertEquals(1, notices.size());
            statement.execute("ROLLBACK");
            assertEquals(1L, Databases.<Long>write(db, tx -> tx.insert(ADD_TAG, "second")), "it goes on as before");
        }
    }

    @Test
    void derivedTablesAreWrittenOutsideTheJournalAndNeverWaitedFor() throws Exception {
        String follow =
                "INSERT INTO derived_state VALUES ('test', 1) ON CONFLICT DO UPDATE SET operation_id = operation_id + 1";
        try (Db db = Databases.in(folder);
                Db other = Db.open(folder.resolve("kith.db"), notice -> {})) {
            assertTrue(db.derive(tx -> tx.run(follow)));
            assertEquals(0, number(db, "SELECT count(*) FROM operation"));
            Databases.write(other, tx -> assertDerives(false, db, follow));
            assertEquals(1, number(db, "SELECT operation_id FROM derived_state WHERE name = 'test'"));
            assertDerives(true, db, follow);
            Databases.write(db, tx -> tx.run(ADD_TAG, "vip"));
            assertThrows(IllegalStateException.class, () -> db.derive(tx -> tx.run("DELETE FROM tag")), "journalled");
        }
    }

    private static boolean assertDerives(boolean expected, Db db, String follow) {
        assertEquals(expected, db.derive(tx -> tx.run(follow)));
        return true;
    }

    // ---- other programs

    @Test
    void whatIsWrittenPastTheJournalIsRefused() throws Exception {
        Path file = folder.resolve("kith.db");
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> tx.run(ADD_TAG, "vip"));
            Databases.write(
                    db, tx -> tx.run("INSERT INTO customer (name, name_key, created_at) VALUES ('Zoe', 'zoe', 0)"));
            Databases.write(db, tx -> tx.run("INSERT INTO points_account (customer_id) VALUES (1)"));
            Databases.write(
                    db,
                    tx -> tx.run(
                            "INSERT INTO points_entry (account_id, kind, points, at, recorded_at) VALUES (1, 'award', 5, 0, 0)"));
            assertThrows(
                    IllegalStateException.class,
                    () -> Databases.write(db, tx -> tx.run("UPDATE points_entry SET points = 6")));
            assertThrows(
                    IllegalStateException.class, () -> Databases.write(db, tx -> tx.run("DELETE FROM points_entry")));
            assertThrows(IllegalStateException.class, () -> Databases.write(db, tx -> tx.run("UPDATE tag SET id = 7")));
        }
        for (String sql : List.of(
                "UPDATE tag SET name = 'x'",
                "DELETE FROM tag",
                "UPDATE customer SET city = 'x'",
                "DELETE FROM points_entry",
                "UPDATE points_entry SET points = 6")) {
            SQLException refused = assertThrows(SQLException.class, () -> directly(file, sql), sql);
            assertTrue(
                    refused.getMessage().contains("through kith")
                            || refused.getMessage().contains("append-only"),
                    sql);
        }
        try (Db db = Db.open(file, notice -> {})) {
            assertEquals("vip", db.<String>read(tx -> tx.text("SELECT name FROM tag")));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refused(Path file) {
        return assertThrows(
                        KithException.Storage.class,
                        () -> Db.open(file, notice -> {}).close())
                .code();
    }

    private static void directly(Path file, String... statements) throws SQLException {
        try (Connection direct = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = direct.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static long number(Db db, String sql) {
        Function<Tx, Long> count = tx -> tx.number(sql);
        return db.read(count);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aClosedDatabaseLeavesOneFile() throws IOException {
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> tx.run(ADD_TAG, "vip"));
        }
        assertEquals(List.of("kith.db"), names(folder));
        assertFalse(Files.exists(folder.resolve("kith.db-wal")));
    }
}
