package dev.kith.db;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The triggers that write the journal's before-images, generated from the schema. They refuse any change of a
 * journalled table outside an operation, and any change at all of an append-only one.
 */
final class JournalTriggers {
    private JournalTriggers() {}

    /** Drops the triggers that are there and makes them anew from the tables as they are now. */
    static void install(Tx tx) {
        List<String> old = tx.list(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal^_%' ESCAPE '^'",
                row -> row.text("name"));
        old.forEach(name -> tx.script("DROP TRIGGER " + name));
        all(tx).forEach(tx::script);
    }

    /** The statements that make them, for the tables as they are. */
    static List<String> all(Tx tx) {
        List<String> statements = new ArrayList<>();
        for (JournalTable table : JournalTable.all(tx)) {
            statements.add(table.appendOnly() ? refusal(table, "UPDATE") : update(table));
            statements.add(table.appendOnly() ? refusal(table, "DELETE") : delete(table));
        }
        return statements;
    }

    private static String refusal(JournalTable table, String event) {
        return """
            CREATE TRIGGER journal_%1$s_%2$s BEFORE %2$s ON %1$s
            BEGIN SELECT RAISE(ABORT, '%1$s is append-only'); END
            """.formatted(table.name(), event);
    }

    private static String update(JournalTable table) {
        List<String> changed = new ArrayList<>();
        for (String column : table.columns()) {
            changed.add("OLD.%1$s IS NOT NEW.%1$s".formatted(column));
        }
        return """
            CREATE TRIGGER journal_%1$s_update AFTER UPDATE ON %1$s
            WHEN %2$s
            BEGIN
                SELECT RAISE(ABORT, 'an id never changes') WHERE OLD.id IS NOT NEW.id;
                %3$s
            END
            """.formatted(table.name(), String.join(" OR ", changed), record(table, "update", true));
    }

    private static String delete(JournalTable table) {
        return """
            CREATE TRIGGER journal_%1$s_delete AFTER DELETE ON %1$s
            WHEN (SELECT recorded FROM journal_open) IS NOT '%1$s'
            BEGIN
                %2$s
            END
            """.formatted(table.name(), record(table, "delete", false));
    }

    private static String record(JournalTable table, String kind, boolean after) {
        return """
            SELECT RAISE(ABORT, 'the file is changed through kith only') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
                %s FROM journal_open;
            """.formatted(change(table, kind, "OLD", after)).strip();
    }

    /** Writes a change of a row to the journal; needs journal_open, and the row as it was. */
    private static String change(JournalTable table, String kind, String old, boolean after) {
        return """
            INSERT INTO operation_change (operation_id, table_name, row_id, kind, aggregate_before, aggregate_after,
                    customer_before, customer_after, before, salt)
                SELECT operation_id, '%1$s', %2$s.id, '%3$s', %2$s.%4$s, %5$s, %6$s, %7$s, %8$s, hex(randomblob(16))\
            """.formatted(
                        table.name(),
                        old,
                        kind,
                        table.aggregateColumn(),
                        after ? "NEW." + table.aggregateColumn() : "NULL",
                        customer(table, old),
                        after ? customer(table, "NEW") : "NULL",
                        table.image(old + "."));
    }

    /**
     * Deletes rows of a table and records them all at once, which takes half the time that the trigger needs.
     *
     * @param ids a SELECT of their ids
     */
    static void delete(Tx tx, JournalTable table, String ids, @Nullable Object... parameters) {
        int recorded = tx.run(
                change(table, "delete", "t", false)
                        + " FROM journal_open, %s t WHERE t.id IN (%s) ORDER BY t.id".formatted(table.name(), ids),
                parameters);
        tx.run("UPDATE journal_open SET recorded = ?", table.name());
        int deleted = tx.run("DELETE FROM %s WHERE id IN (%s)".formatted(table.name(), ids), parameters);
        tx.run("UPDATE journal_open SET recorded = NULL");
        if (recorded != deleted) {
            throw new IllegalStateException(
                    "recorded %d deletions of %s, not %d".formatted(recorded, table.name(), deleted));
        }
    }

    private static String customer(JournalTable table, String row) {
        @Nullable String expression = table.customer(row + ".");
        return expression == null ? "NULL" : expression;
    }
}
