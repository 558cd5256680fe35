package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Takes an operation back: rows it inserted go, rows it changed or deleted are again as they were. The unit is the
 * aggregate; one that a later operation changed, or refers to, is kept and named. What stands in append-only tables is
 * taken back by the {@link Reversal} of its feature.
 */
public final class Undo {
    /** What a feature adds to an undo. */
    public interface Reversal {
        /**
         * Writes what takes back the entries that the operation added to the feature's append-only tables. The
         * temporary table undo_kept(aggregate, id) says what else is left as it is.
         *
         * @return how many entries were taken back
         * @throws KithException.Conflict where that can't be done any more
         */
        default int reverse(Tx tx, long operation, Instant at) {
            return 0;
        }

        /**
         * Looks at what the undo left, before it is committed.
         *
         * @throws KithException.Conflict where that must not be, so that nothing is undone
         */
        default void check(Tx tx) {}
    }

    /** An aggregate that was left as it is. */
    public record Kept(String aggregate, long id, String reason) {
        /** {@code customer 5}. */
        public String name() {
            return aggregate.replace('_', ' ') + " " + id;
        }
    }

    /** What an undo did: rows put back or removed, entries reversed, and what it left alone. */
    public record Outcome(long rows, int reversed, List<Kept> kept) {
        public boolean isNothing() {
            return rows == 0 && reversed == 0;
        }
    }

    /** An undo of an import changes most pages of the file: those that are written twice cost the most. */
    private static final String MEMORY = """
            PRAGMA temp.cache_size = -96000;
            PRAGMA main.cache_size = -160000;
            """;

    private final Tx tx;
    private final List<JournalTable> tables;

    private Undo(Tx tx) {
        this.tx = tx;
        this.tables = JournalTable.all(tx);
    }

    /** The latest operation of an actor that is neither an undo nor undone. */
    public static OptionalLong latest(Tx tx, String actor) {
        OperationStates states = OperationStates.read(tx);
        for (long id : tx.list(
                "SELECT id FROM operation WHERE actor = ? AND command <> 'init' ORDER BY id DESC",
                row -> row.number("id"),
                actor)) {
            if (!states.isUndo(id) && states.undoneBy(id).isEmpty()) {
                return OptionalLong.of(id);
            }
        }
        return OptionalLong.empty();
    }

    /** The undo that took an operation back and stands, if there is one. */
    public static OptionalLong undoneBy(Tx tx, long operation) {
        return OperationStates.read(tx).undoneBy(operation);
    }

    /** The undo that is in effect for each operation that is undone. */
    public static Map<Long, Long> undone(Tx tx) {
        return OperationStates.read(tx).undone();
    }

    /**
     * Takes an operation back, inside a write that says so in the journal.
     *
     * @return what was done; nothing, where all of it had to be kept
     * @throws KithException.Conflict where it is undone already
     */
    public static Outcome of(Tx tx, long operation, Instant at, List<Reversal> reversals) {
        if (tx.number("SELECT undoes FROM operation WHERE id = (SELECT operation_id FROM journal_open)") != operation) {
            throw new IllegalStateException("the open operation does not say that it undoes " + operation);
        }
        OptionalLong undo = OperationStates.read(tx).undoneBy(operation);
        if (undo.isPresent()) {
            throw new KithException.Conflict(
                    Text.of("Operation {0} is undone already, by operation {1}.", operation, undo.getAsLong()),
                    Text.of("To do it again: kith undo {0}", undo.getAsLong()));
        }
        return new Undo(tx).run(operation, at, reversals);
    }

    private Outcome run(long operation, Instant at, List<Reversal> reversals) {
        tx.script(MEMORY);
        tx.script("PRAGMA defer_foreign_keys = ON");
        UndoPlan plan = new UndoPlan(tx, tables, operation);
        plan.make();
        int reversed = 0;
        for (Reversal reversal : reversals) {
            reversed += reversal.reverse(tx, operation, at);
        }
        long rows = tx.number("SELECT count(*) FROM undo_row");
        if (rows > 0 || reversed > 0) {
            remove();
            restore();
            reversals.forEach(reversal -> reversal.check(tx));
            tx.run("""
                    INSERT INTO operation_kept (undo_id, aggregate, aggregate_id, reason)
                    SELECT o.operation_id, k.aggregate, k.id, k.reason FROM undo_kept k, journal_open o ORDER BY k.aggregate, k.id
                    """);
        }
        return new Outcome(rows, reversed, plan.kept(rows == 0 && reversed == 0));
    }

    private void remove() {
        for (JournalTable table : tables.reversed()) {
            if (!table.appendOnly()) {
                JournalTriggers.delete(
                        tx, table, "SELECT row_id FROM undo_row WHERE table_name = ? AND remove", table.name());
            }
        }
    }

    /** All at once; where rows had exchanged a unique value, each lets go of its own first. */
    private void restore() {
        try {
            tx.savepoint(part -> {
                restoreRows();
                return true;
            });
        } catch (SqlFailure.SqlBug e) {
            if (!e.duplicateKey()) {
                throw e;
            }
            tables.forEach(this::letGo);
            restoreRows();
        }
    }

    private void restoreRows() {
        for (JournalTable table : tables) {
            if (!table.appendOnly()) {
                restoreTable(table);
            }
        }
    }

    /** Puts into the unique keys of the rows that are to change what no other row can have. */
    private void letGo(JournalTable table) {
        if (table.appendOnly()) {
            return;
        }
        for (List<String> key : table.uniqueKeys(tx)) {
            String column = key.getLast();
            String type = tx.text("SELECT type FROM pragma_table_info(?) WHERE name = ?", table.name(), column);
            tx.run("""
                    UPDATE %s SET %s = %s
                    WHERE id IN (SELECT row_id FROM undo_row WHERE table_name = ? AND NOT remove)
                    """.formatted(table.name(), column, "INTEGER".equals(type) ? "-id" : "char(0) || id"), table.name());
        }
    }

    /** Puts rows back as their images say: those that are there are updated, the others come back under their id. */
    private void restoreTable(JournalTable table) {
        if (tx.number("SELECT EXISTS (SELECT 1 FROM undo_row WHERE table_name = ? AND NOT remove)", table.name())
                == 0) {
            return;
        }
        String images = "SELECT row_id, image FROM undo_row WHERE table_name = ?1 AND NOT remove";
        List<String> values = values(table);
        List<String> sets = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            sets.add(table.columns().get(i) + " = " + values.get(i));
        }
        tx.run(
                "UPDATE %1$s SET %2$s FROM (%3$s) u WHERE %1$s.id = u.row_id"
                        .formatted(table.name(), String.join(", ", sets), images),
                table.name());
        tx.run("""
                INSERT INTO operation_change (operation_id, table_name, row_id, kind)
                SELECT o.operation_id, ?1, u.row_id, 'insert' FROM (%s) u, journal_open o
                WHERE u.row_id NOT IN (SELECT id FROM %s)
                """.formatted(images, table.name()), table.name());
        tx.run(
                "INSERT INTO %1$s (%2$s) SELECT %3$s FROM (%4$s) u WHERE u.row_id NOT IN (SELECT id FROM %1$s)"
                        .formatted(table.name(), String.join(", ", table.columns()), String.join(", ", values), images),
                table.name());
        String customer = table.customer("t.");
        tx.run(
                """
                UPDATE operation_change AS c SET aggregate_after = t.%s, customer_after = %s FROM %s t
                WHERE c.operation_id = (SELECT operation_id FROM journal_open) AND c.table_name = ? AND c.kind = 'insert'
                    AND t.id = c.row_id
                """.formatted(table.aggregateColumn(), customer == null ? "NULL" : customer, table.name()),
                table.name());
    }

    /** For each column what its image says, or its default where the image is older than the column. */
    private List<String> values(JournalTable table) {
        return tx.list(
                "SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY cid",
                row -> {
                    String otherwise = row.textOrNull("dflt_value");
                    return "CASE WHEN json_type(u.image, '$.%1$s') IS NULL THEN %2$s ELSE json_extract(u.image, '$.%1$s') END"
                            .formatted(row.text("name"), otherwise == null ? "NULL" : otherwise);
                },
                table.name());
    }
}
