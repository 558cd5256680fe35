package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Databases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewTest {
    private static final String LEFT =
            "SELECT (SELECT count(*) FROM temp.sqlite_master WHERE name NOT LIKE 'sqlite%') + (SELECT max(0, abs(cache_size + 32000)) FROM pragma_cache_size)";

    @Test
    void nothingIsLeftOfWhatWasDoneBefore(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            db.read(tx -> {
                tx.script("""
                        CREATE TEMP TABLE one (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT UNIQUE);
                        INSERT INTO one (text) VALUES ('a');
                        CREATE TEMP TABLE "two words" (id INTEGER);
                        CREATE INDEX temp.two_id ON "two words"(id);
                        CREATE TEMP VIEW customer_fact AS SELECT * FROM one;
                        CREATE VIRTUAL TABLE temp.words USING fts5 (text, content = '');
                        """);
                return true;
            });
            db.direct(tx -> {
                tx.script("PRAGMA main.cache_size = -160000");
                return true;
            });
            db.renew();
            assertEquals(0, db.<Long>read(tx -> tx.number(LEFT)));
            db.renew();
            db.read(tx -> {
                tx.script("CREATE TEMP TABLE one (id INTEGER)");
                return true;
            });
        }
    }
}
