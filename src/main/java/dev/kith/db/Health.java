package dev.kith.db;

import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;

/** Looks for what can't be right in a database file; each finding is a sentence. */
public final class Health {
    private Health() {}

    /** What SQLite finds wrong in the pages and indexes of the file. */
    public static List<String> pages(Tx tx) {
        return tx.list("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
                .filter(line -> !line.equals("ok"))
                .map(line -> line.endsWith(".") ? line : line + ".")
                .toList();
    }

    /** Rows that refer to rows that are not there. */
    public static List<String> foreignKeys(Tx tx) {
        return tx.list(
                "SELECT \"table\", rowid AS id, parent FROM pragma_foreign_key_check",
                row -> Text.of(
                        "Row {0} of {1} refers to a row of {2} that is not there.",
                        row.number("id"), row.text("table"), row.text("parent")));
    }

    /**
     * Rows of journalled tables that neither an operation nor the schema says it added: they were written by another
     * program.
     */
    public static List<String> strayRows(Tx tx) {
        List<String> findings = new ArrayList<>();
        for (JournalTable table : JournalTable.all(tx)) {
            findings.addAll(tx.list(
                    """
                    SELECT t.id FROM %s t WHERE NOT EXISTS (
                        SELECT 1 FROM (SELECT last_id FROM operation_insert
                            WHERE table_name = ?1 AND first_id <= t.id ORDER BY first_id DESC LIMIT 1)
                        WHERE last_id >= t.id)
                        AND NOT EXISTS (SELECT 1 FROM schema_row s WHERE s.table_name = ?1 AND s.row_id = t.id)
                    ORDER BY t.id LIMIT 1000
                    """.formatted(table.name()),
                    row -> Text.of("No operation added row {0} of {1}.", row.number("id"), table.name()),
                    table.name()));
        }
        return findings;
    }

    /** Triggers that keep the journal and are not there, or not as this program makes them. */
    public static List<String> triggers(Tx tx) {
        List<String> findings = new ArrayList<>();
        for (String wanted : JournalTriggers.all(tx)) {
            String name = wanted.substring("CREATE TRIGGER ".length()).split("\\s", 2)[0];
            String there = tx.text("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", name);
            if (there == null) {
                findings.add(Text.of("The trigger {0} is missing.", name));
            } else if (!there.strip().equals(wanted.strip())) {
                findings.add(Text.of("The trigger {0} was changed.", name));
            }
        }
        return findings;
    }
}
