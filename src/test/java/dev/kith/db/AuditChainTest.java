package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kith.testing.Databases;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void someOperations() {
        file = folder.resolve("kith.db");
        try (Db db = Databases.in(folder)) {
            Databases.write(
                    db, tx -> tx.run("INSERT INTO customer (name, name_key, created_at) VALUES ('Zoe', 'zoe', 0)"));
            Databases.write(db, tx -> tx.run("UPDATE customer SET city = 'York'"));
            Databases.write(db, tx -> tx.run("UPDATE customer SET city = 'Leeds'"));
            db.write(
                    Databases.operation("undo").undoing(4),
                    tx -> Undo.of(tx, 4, Databases.operation("undo").at(), List.of()));
        }
    }

    private List<String> verified(String tampering) {
        try (Db db = Db.open(file, notice -> {})) {
            db.direct(tx -> tx.run(tampering));
            return db.read(AuditChain::verify);
        }
    }

    @Test
    void whatWasWrittenIsProven() {
        assertEquals(List.of(), verified("DELETE FROM journal_open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE operation SET actor = 'eve' WHERE id = 3",
                "UPDATE operation SET at = at + 1 WHERE id = 3",
                "UPDATE operation SET command = 'x' WHERE id = 3",
                "UPDATE operation SET arguments = '[]x' WHERE id = 3",
                "UPDATE operation SET undoes = 3 WHERE id = 5",
                "UPDATE operation SET previous = 2 WHERE id = 4",
                "UPDATE operation SET digest = 'x' WHERE id = 5",
                "UPDATE operation_insert SET last_id = 9",
                "DELETE FROM operation_insert",
                "UPDATE operation_change SET before = replace(before, 'York', 'Bath')",
                "UPDATE operation_change SET kind = 'delete'",
                "UPDATE operation_change SET customer_after = 7",
                "UPDATE operation_change SET salt = 'x'",
                "DELETE FROM operation_change WHERE operation_id = 3",
                "INSERT INTO operation_kept (undo_id, aggregate, aggregate_id, reason) VALUES (5, 'customer', 1, '')"
            })
    void whatWasChangedIsFound(String tampering) {
        assertFalse(verified(tampering).isEmpty());
    }

    @Test
    void aMissingOperationIsFound() {
        try (Db db = Db.open(file, notice -> {})) {
            db.direct(tx -> {
                tx.script("PRAGMA foreign_keys = OFF");
                tx.run("DELETE FROM operation_change WHERE operation_id = 3");
                return tx.run("DELETE FROM operation WHERE id = 3");
            });
            assertFalse(db.read(AuditChain::verify).isEmpty());
        }
    }

    @Test
    void whatIsErasedWithItsSaltLeavesTheChainWhole() {
        try (Db db = Db.open(file, notice -> {})) {
            db.direct(tx -> {
                tx.list(
                                "SELECT id, before, salt FROM operation_change WHERE before IS NOT NULL",
                                row -> List.of(
                                        row.number("id"),
                                        AuditChain.erasableDigest(row.text("before"), row.text("salt"))))
                        .forEach(erased -> tx.run(
                                "UPDATE operation_change SET before = NULL, salt = NULL, digest = ? WHERE id = ?",
                                erased.get(1),
                                erased.get(0)));
                return true;
            });
            assertEquals(
                    0L,
                    db.<Long>read(tx -> tx.number("SELECT count(*) FROM operation_change WHERE before LIKE '%York%'")));
            assertEquals(List.of(), db.read(AuditChain::verify));
        }
    }
}
