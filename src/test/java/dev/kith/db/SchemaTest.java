package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Databases;
import dev.kith.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the journal, undo and the file format ask of every table. */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class SchemaTest {
    private Db db;

    @BeforeAll
    void open(@TempDir Path folder) {
        db = Databases.in(folder);
    }

    @AfterAll
    void close() {
        db.close();
    }

    /** A released step never changes: rewriting adds lines for new steps, and never touches one that is there. */
    @Test
    void releasedMigrationsStayAsTheyAre() throws NoSuchAlgorithmException, IOException {
        StringBuilder digests = new StringBuilder();
        for (String step : Migrations.steps()) {
            byte[] text = Migrations.script(step).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            digests.append(HexFormat.of().formatHex(digest))
                    .append("  ")
                    .append(step)
                    .append('\n');
        }
        Path released = Path.of("src/test/resources/schema/migrations.sha256");
        if (Files.exists(released)) {
            String known = Files.readString(released);
            String same = digests.substring(0, Math.min(known.length(), digests.length()));
            assertEquals(known, same, "A released migration has changed; write a new one instead.");
        }
        Golden.check(released, digests.toString());
    }

    @Test
    void migrationsAreNumberedWithoutGaps() {
        List<String> steps = Migrations.steps();
        for (int number = 1; number <= steps.size(); number++) {
            assertEquals("%04d-".formatted(number), steps.get(number - 1).substring(0, 5));
        }
    }

    @Test
    void publishedViewsKeepTheirColumns() {
        StringBuilder columns = new StringBuilder();
        for (String view : texts("SELECT name AS found FROM sqlite_schema WHERE type = 'view' ORDER BY name")) {
            columns.append(view)
                    .append(": ")
                    .append(String.join(
                            ", ", texts("SELECT name AS found FROM pragma_table_info(?) ORDER BY cid", view)))
                    .append('\n');
        }
        Golden.check(Path.of("src/main/resources/dev/kith/manual/views.txt"), columns.toString());
    }

    /** An id is never used again, so that it means one row for ever. */
    @Test
    void journalledTablesCountTheirIdsUpwards() {
        nothing(texts("""
                SELECT j.name AS found FROM journal_table j JOIN sqlite_schema s ON s.type = 'table' AND s.name = j.name
                WHERE s.sql NOT LIKE '%INTEGER PRIMARY KEY AUTOINCREMENT%'
                """));
    }

    @Test
    void everyTableWithAGrowingIdIsJournalledOrIsTheJournal() {
        nothing(texts("""
                SELECT name AS found FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'
                AND name NOT IN (SELECT name FROM journal_table) AND name NOT IN ('operation', 'import_run')
                """));
    }

    @Test
    void tablesAreStrict() {
        nothing(texts(
                "SELECT name AS found FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
                        + " AND name NOT LIKE 'sqlite%'"));
    }

    @Test
    void dataIsTextAndWholeNumbers() {
        nothing(texts("""
                SELECT t.name || '.' || c.name AS found FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'
                AND c.type NOT IN ('TEXT', 'INTEGER')
                """));
    }

    /** A row that goes must be journalled, so nothing goes by itself. */
    @Test
    void nothingCascades() {
        nothing(texts("""
                SELECT t.name || '.' || f."from" AS found FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
                WHERE f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION'
                """));
    }

    /**
     * All but that of earnings to their rule: there are many, and a rule goes only by an undo, which reads them once.
     */
    @Test
    void foreignKeysAreIndexed() {
        nothing(texts("""
                SELECT t.name || '.' || f."from" AS found FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
                WHERE NOT EXISTS (
                    SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                    WHERE c.seqno = 0 AND c.name = f."from")
                AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.pk AND c.name = f."from")
                AND t.name || '.' || f."from" <> 'points_earning.rule_id'
                """));
    }

    @Test
    void journalledTablesHaveTheirTriggers() {
        List<String> tables = texts("SELECT name AS found FROM journal_table ORDER BY name");
        List<String> covered = new ArrayList<>();
        for (String table : tables) {
            List<String> triggers = texts(
                    "SELECT sql AS found FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'journal%'",
                    table);
            String all = String.join("\n", triggers).toUpperCase(Locale.ROOT);
            if (all.contains(" UPDATE ") && all.contains(" DELETE ")) {
                covered.add(table);
            }
        }
        assertEquals(tables, covered);
    }

    /** It deletes rows behind the journal's back. */
    @Test
    void nothingReplaces() {
        for (String step : Migrations.steps()) {
            assertEquals(false, Migrations.script(step).toUpperCase(Locale.ROOT).contains("OR REPLACE"), step);
        }
    }

    private static void nothing(List<String> wrong) {
        assertEquals(List.of(), wrong);
    }

    private List<String> texts(String sql, Object... parameters) {
        return db.read(tx -> tx.list(sql, row -> row.text("found"), parameters));
    }
}
