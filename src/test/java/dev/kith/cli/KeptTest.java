package dev.kith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.db.Db;
import dev.kith.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    @TempDir
    Path folder;

    @Test
    void theSameFileStaysOpen() throws IOException {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        Path other = Databases.copyTo(folder.resolve("other.db"));
        try (Kept kept = Kept.databases()) {
            Db first = kept.open(file, notice -> {});
            kept.release(first);
            assertSame(first, kept.open(file, notice -> {}));
            kept.release(first);
            Db second = kept.open(other, notice -> {});
            assertNotSame(first, second);
            kept.release(second);

            Files.delete(other);
            assertThrows(KithException.NotFound.class, () -> kept.open(other, notice -> {}));
            Databases.copyTo(other);
            Db third = kept.open(other, notice -> {});
            assertNotSame(second, third);
            assertEquals(0, third.<Long>read(tx -> tx.number("SELECT count(*) FROM customer")));
            kept.release(third);
        }
    }

    @Test
    void aSingleCommandKeepsNothing() {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        try (Kept kept = Kept.nothing()) {
            Db db = kept.open(file, notice -> {});
            kept.release(db);
            assertThrows(RuntimeException.class, () -> db.read(tx -> tx.number("SELECT 1")));
        }
    }
}
