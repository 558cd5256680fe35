package dev.kith.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    @Test
    void eachIsItsOwn(@TempDir Path one, @TempDir Path other) {
        try (Db first = Databases.in(one);
                Db second = Databases.in(other)) {
            Databases.write(first, tx -> tx.run("INSERT INTO tag (name, name_key, created_at) VALUES ('a', 'a', 0)"));
            assertEquals(1L, first.<Long>read(tx -> tx.number("SELECT count(*) FROM tag")));
            assertEquals(0L, second.<Long>read(tx -> tx.number("SELECT count(*) FROM tag")));
        }
    }
}
