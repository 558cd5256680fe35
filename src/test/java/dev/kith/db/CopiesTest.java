package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    private static final String ADD_TAG = "INSERT INTO tag (name, name_key, created_at) VALUES (?1, ?1, 0)";

    @TempDir
    Path folder;

    /** Each writer adds two tags at a time, so that a copy with an odd number would hold half of an operation. */
    @Test
    void aCopyIsOfOneMomentWhileOthersWrite() throws Exception {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (String writer : List.of("a", "b")) {
                writers.add(threads.submit(() -> {
                    int pairs = 0;
                    try (Db db = Db.open(file, notice -> {})) {
                        for (; !enough.get() || pairs == 0; pairs++) {
                            String name = writer + pairs;
                            Databases.write(db, tx -> tx.run(ADD_TAG, name + "l") + tx.run(ADD_TAG, name + "r"));
                        }
                    }
                    return pairs;
                }));
            }
            try {
                for (int i = 0; i < 5; i++) {
                    Path copy = Files.createFile(folder.resolve(i + ".db"));
                    Copies.write(file, copy);
                    Copies.check(copy);
                    assertEquals(0, Copies.<Long>alone(copy, tx -> tx.number("SELECT count(*) % 2 FROM tag")));
                }
            } finally {
                enough.set(true);
            }
            for (Future<Integer> writer : writers) {
                writer.get();
            }
        }
    }

    /** Who has the database open sees the copy's content from then on, and what is read at the moment stays whole. */
    @Test
    void replacingIsSeenByAllWhoHaveItOpen() throws IOException {
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> tx.run(ADD_TAG, "before"));
            Path copy = Files.createFile(folder.resolve("copy.db"));
            Copies.write(db.file(), copy);
            Databases.write(db, tx -> tx.run(ADD_TAG, "after"));
            List<String> during = db.read(tx -> {
                List<String> first = names(tx);
                Copies.replace(db.file(), copy);
                assertEquals(first, names(tx));
                return first;
            });
            assertEquals(List.of("before", "after"), during);
            assertEquals(List.of("before"), db.read(CopiesTest::names));
            Databases.write(db, tx -> tx.run(ADD_TAG, "again"));
            assertEquals(List.of("before", "again"), db.read(CopiesTest::names));
            assertEquals(List.of(), db.read(AuditChain::verify));
            assertEquals("wal", db.<String>direct(tx -> tx.text("PRAGMA journal_mode")));
        }
    }

    @Test
    void whatWasCutOffOrChangedIsNoBackup() throws IOException {
        Path whole = Databases.copyTo(folder.resolve("whole.db"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.db"), java.util.Arrays.copyOf(bytes, bytes.length - 3 * 4096));
        assertThrows(KithException.Storage.class, () -> Copies.check(cut));
        java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8192, (byte) 1);
        Path changed = Files.write(folder.resolve("changed.db"), bytes);
        assertThrows(KithException.Storage.class, () -> Copies.check(changed));
        assertThrows(KithException.Storage.class, () -> Copies.check(Files.createFile(folder.resolve("empty.db"))));
    }

    private static List<String> names(Tx tx) {
        return tx.list("SELECT name FROM tag ORDER BY id", row -> row.text("name"));
    }
}
