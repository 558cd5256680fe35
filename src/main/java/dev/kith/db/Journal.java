package dev.kith.db;

import dev.kith.base.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Opens and closes operations, and tells what changed since one. Rows that an operation inserts are kept as one range
 * of ids per table, read from sqlite_sequence; updates and deletes are written by {@link JournalTriggers}.
 */
public final class Journal {
    private Journal() {}

    /** An operation that is being written. */
    record Open(long id, Map<String, Long> sequences) {}

    static Open begin(Tx tx, Operation operation) {
        Map<String, Long> sequences = sequences(tx);
        long id = tx.insert(
                """
                INSERT INTO operation (run_id, at, actor, command, arguments, arguments_salt, schema_version, undoes, previous)
                VALUES (?, ?, ?, ?, ?, hex(randomblob(16)), ?, ?, (SELECT max(id) FROM operation))
                """,
                operation.run(),
                operation.at(),
                operation.actor(),
                operation.command(),
                Json.array(operation.arguments()),
                Migrations.latest(),
                operation.undoes());
        tx.run("INSERT INTO journal_open (operation_id) VALUES (?)", id);
        return new Open(id, sequences);
    }

    /** Closes the operation; false, and no trace of it, where it changed nothing. */
    static boolean end(Tx tx, Open open) {
        tx.run("DELETE FROM journal_open");
        boolean inserted = false;
        for (Map.Entry<String, Long> now : sequences(tx).entrySet()) {
            long before = open.sequences().getOrDefault(now.getKey(), 0L);
            if (now.getValue() > before) {
                inserted = true;
                tx.run(
                        "INSERT INTO operation_insert (operation_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)",
                        open.id(),
                        now.getKey(),
                        before + 1,
                        now.getValue());
            }
        }
        if (!inserted
                && tx.number("SELECT EXISTS (SELECT 1 FROM operation_change WHERE operation_id = ?)", open.id()) == 0) {
            tx.run("DELETE FROM operation_kept WHERE undo_id = ?", open.id());
            tx.run("DELETE FROM operation WHERE id = ?", open.id());
            return false;
        }
        AuditChain.seal(tx, open.id());
        return true;
    }

    private static Map<String, Long> sequences(Tx tx) {
        Map<String, Long> sequences = new HashMap<>();
        tx.list(
                "SELECT s.name, s.seq FROM sqlite_sequence s JOIN journal_table t ON t.name = s.name",
                row -> sequences.put(row.text("name"), row.number("seq")));
        return sequences;
    }

    /** The last operation of all; 0 where there is none. */
    public static long last(Tx tx) {
        return tx.number("SELECT max(id) FROM operation");
    }

    /** The last operation that is complete; 0 where there is none. */
    public static long lastComplete(Tx tx) {
        return tx.number("SELECT max(id) FROM operation WHERE id NOT IN (SELECT operation_id FROM journal_open)");
    }

    /**
     * Adds to a temporary table changed_customer(id) each customer that an operation after the given one touched in one
     * of these tables, before or after the change, and makes the table where it is not there. What happened in a table
     * of journal_unfollowed is left out: nothing that is derived follows from it.
     *
     * @param tables which of the journalled tables count, by their names
     */
    public static void changedCustomers(Tx tx, long since, Predicate<String> tables) {
        List<JournalTable> all =
                followed(tx).stream().filter(table -> tables.test(table.name())).toList();
        tx.script("CREATE TEMP TABLE IF NOT EXISTS changed_customer (id INTEGER PRIMARY KEY)");
        tx.run("""
                INSERT OR IGNORE INTO changed_customer
                SELECT customer_before FROM operation_change
                WHERE operation_id > ?1 AND customer_before IS NOT NULL AND table_name IN (SELECT value FROM json_each(?2))
                UNION SELECT customer_after FROM operation_change
                WHERE operation_id > ?1 AND customer_after IS NOT NULL AND table_name IN (SELECT value FROM json_each(?2))
                """, since, Json.array(all.stream().map(JournalTable::name).toList()));
        for (JournalTable table : all) {
            String customer = table.customer("t.");
            if (customer != null) {
                tx.run("""
                        INSERT OR IGNORE INTO changed_customer
                        SELECT %s FROM operation_insert i JOIN %s t ON t.id BETWEEN i.first_id AND i.last_id
                        WHERE i.operation_id > ? AND i.table_name = ?
                        """.formatted(customer, table.name()), since, table.name());
            }
        }
        changedThroughReferences(tx, since, all);
        mergedInto(tx, since);
    }

    /** The tables of which something that is derived of a customer may follow. */
    private static List<JournalTable> followed(Tx tx) {
        List<String> unfollowed = tx.list("SELECT name FROM journal_unfollowed", row -> row.text("name"));
        return JournalTable.all(tx).stream()
                .filter(table -> !unfollowed.contains(table.name()))
                .toList();
    }

    /** What is known of a customer who was merged into another is known of that one: while it is so, and no longer. */
    private static void mergedInto(Tx tx, long since) {
        tx.run("""
                INSERT OR IGNORE INTO changed_customer
                SELECT c.merged_into FROM changed_customer d JOIN customer c ON c.id = d.id WHERE c.merged_into IS NOT NULL
                UNION SELECT json_extract(before, '$.merged_into') FROM operation_change
                WHERE operation_id > ? AND table_name = 'customer' AND json_extract(before, '$.merged_into') IS NOT NULL
                """, since);
    }

    /** A row about no customer (a tag, a product) that changed touches the customers of the rows that refer to it. */
    private static void changedThroughReferences(Tx tx, long since, List<JournalTable> all) {
        record Reference(String column, String target) {}
        for (JournalTable table : all) {
            String customer = table.customer("t.");
            List<Reference> references = customer == null
                    ? List.of()
                    : tx.list("""
                            SELECT f."from" AS here, f."table" AS there FROM pragma_foreign_key_list(?) f
                            JOIN journal_table j ON j.name = f."table" AND j.customer_column IS NULL
                            """, row -> new Reference(row.text("here"), row.text("there")), table.name());
            for (Reference reference : references) {
                tx.run("""
                        INSERT OR IGNORE INTO changed_customer
                        SELECT %s FROM operation_change c JOIN %s t ON t.%s = c.row_id
                        WHERE c.operation_id > ? AND c.table_name = ?
                        """.formatted(customer, table.name(), reference.column()), since, reference.target());
            }
        }
    }
}
