package dev.kith.db;

import java.util.List;

/**
 * Works out, in a temporary table undo_row, which rows an undo removes and which it puts back, and which aggregates it
 * has to keep. Everything is set-based: an operation may have touched a million rows.
 */
final class UndoPlan {
    /** Where the rows t of a table stand in the journal i that an operation inserted. */
    private static final List<String> INSERTED = List.of(
            "operation_insert i CROSS JOIN %s t ON t.id BETWEEN i.first_id AND i.last_id",
            "operation_change i CROSS JOIN %s t ON t.id = i.row_id AND i.kind = 'insert'");

    private final Tx tx;
    private final List<JournalTable> tables;
    private final List<ForeignKey> foreignKeys;
    private final long operation;

    /** A column of one journalled table that refers to another. */
    private record ForeignKey(JournalTable from, String column, JournalTable to) {}

    UndoPlan(Tx tx, List<JournalTable> tables, long operation) {
        this.tx = tx;
        this.tables = tables;
        this.operation = operation;
        this.foreignKeys = foreignKeys(tx, tables);
    }

    /** Fills undo_row and undo_kept. */
    void make() {
        tx.script("""
                DROP TABLE IF EXISTS temp.undo_row;
                DROP TABLE IF EXISTS temp.undo_kept;
                DROP TABLE IF EXISTS temp.undo_later;
                DROP TABLE IF EXISTS temp.undo_exception;
                CREATE TEMP TABLE undo_row (
                    table_name TEXT, row_id INTEGER, remove INTEGER, image TEXT, aggregate TEXT, before_id INTEGER,
                    after_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;
                CREATE INDEX temp.undo_row_before ON undo_row(aggregate, before_id);
                CREATE INDEX temp.undo_row_after ON undo_row(aggregate, after_id) WHERE before_id IS NOT after_id;
                CREATE TEMP TABLE undo_kept (
                    aggregate TEXT, id INTEGER, reason TEXT, silent INTEGER, PRIMARY KEY (aggregate, id)) WITHOUT ROWID;
                CREATE TEMP TABLE undo_later (operation_id INTEGER PRIMARY KEY, stands INTEGER);
                CREATE TEMP TABLE undo_exception (
                    operation_id INTEGER, aggregate TEXT, id INTEGER, stands INTEGER,
                    PRIMARY KEY (operation_id, aggregate, id)) WITHOUT ROWID;
                """);
        tables.stream().filter(table -> !table.appendOnly()).forEach(this::collect);
        changedLater();
        do {
            dropKept();
        } while (keepMore());
    }

    /** What is kept and to be told; with the silent, also what need not be told where something was taken back. */
    List<Undo.Kept> kept(boolean withSilent) {
        return tx.list(
                "SELECT aggregate, id, reason FROM undo_kept WHERE ? OR NOT silent ORDER BY aggregate, id",
                row -> new Undo.Kept(row.text("aggregate"), row.number("id"), row.text("reason")),
                withSilent);
    }

    /** A row belongs to what it was put into by the operation, and to what it has been moved to since. */
    private void collect(JournalTable table) {
        INSERTED.forEach(inserted -> tx.run(
                """
                INSERT OR IGNORE INTO undo_row
                SELECT ?1, t.id, 1, NULL, ?2, %s, t.%s FROM %s WHERE i.operation_id = ?3 AND i.table_name = ?1
                """.formatted(before(table), table.aggregateColumn(), inserted.formatted(table.name())),
                table.name(),
                table.aggregate(),
                operation));
        tx.run("""
                INSERT INTO undo_row
                SELECT ?1, first.row_id, 0, first.before, ?2, first.aggregate_before,
                    coalesce(last.aggregate_after, last.aggregate_before)
                FROM (SELECT min(id) AS first, max(id) AS last FROM operation_change
                    WHERE operation_id = ?3 AND table_name = ?1 GROUP BY row_id) span
                JOIN operation_change first ON first.id = span.first
                JOIN operation_change last ON last.id = span.last
                LEFT JOIN %1$s t ON t.id = first.row_id
                WHERE first.kind <> 'insert' AND (t.id IS NULL OR first.before <> %2$s)
                    AND NOT EXISTS (SELECT 1 FROM operation_insert i WHERE i.operation_id = ?3 AND i.table_name = ?1
                        AND first.row_id BETWEEN i.first_id AND i.last_id)
                """.formatted(table.name(), table.image("t.")), table.name(), table.aggregate(), operation);
    }

    /** The aggregate that a row belonged to after the operation. */
    private String before(JournalTable table) {
        String now = "t." + table.aggregateColumn();
        boolean changedLater = tx.number(
                        "SELECT EXISTS (SELECT 1 FROM operation_change WHERE operation_id > ? AND table_name = ?)",
                        operation,
                        table.name())
                == 1;
        return !changedLater ? now : """
                coalesce((SELECT c.aggregate_before FROM operation_change c
                    WHERE c.table_name = ?1 AND c.row_id = t.id AND c.operation_id > ?3 ORDER BY c.id LIMIT 1), %s)\
                """.formatted(now);
    }

    /** Keeps what a later operation changed that stands; what came and went within one left nothing to look after. */
    private void changedLater() {
        later();
        String changes = """
                SELECT c.operation_id, c.%1$s AS id FROM operation_change c
                WHERE c.table_name = ?1 AND c.%1$s IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM operation_insert i WHERE i.operation_id = c.operation_id AND i.table_name = ?1
                        AND c.row_id BETWEEN i.first_id AND i.last_id)""";
        String inserts = """
                SELECT i.operation_id, t.%s AS id FROM operation_insert i JOIN %s t ON t.id BETWEEN i.first_id AND i.last_id
                WHERE i.table_name = ?1""";
        for (JournalTable table : tables) {
            keepTouched(table, changes.formatted("aggregate_before"));
            keepTouched(table, changes.formatted("aggregate_after"));
            keepTouched(table, inserts.formatted(table.aggregateColumn(), table.name()));
        }
    }

    /** An undo of something that is later too needs no look: what it took back does not stand, and it did only that. */
    private void later() {
        OperationStates states = OperationStates.read(tx);
        try (Batch batch = tx.batch("INSERT INTO undo_exception VALUES (?, ?, ?, ?)")) {
            for (OperationStates.Deviation one : states.deviations(tx)) {
                if (one.operation() > operation) {
                    batch.add(one.operation(), one.aggregate(), one.id(), one.stands());
                }
            }
        }
        List<Long> ids = tx.list("""
                SELECT id FROM operation WHERE id > ? AND id NOT IN (SELECT operation_id FROM journal_open) ORDER BY id
                """, row -> row.number("id"), operation);
        try (Batch batch = tx.batch("INSERT INTO undo_later VALUES (?, ?)")) {
            for (long id : ids) {
                if (!states.cancelsLaterThan(operation, id)) {
                    batch.add(id, states.undoneBy(id).isEmpty());
                }
            }
        }
        tx.run("""
                DELETE FROM undo_later
                WHERE NOT stands AND operation_id NOT IN (SELECT operation_id FROM undo_exception WHERE stands)
                """);
    }

    /**
     * An account that the operation made goes on being used: its entries are taken back, and there is nothing to tell.
     */
    private void keepTouched(JournalTable table, String touches) {
        tx.run("""
                INSERT OR IGNORE INTO undo_kept
                SELECT ?2, x.id, 'changed later by operation ' || x.operation_id, %2$d AND NOT EXISTS (
                    SELECT 1 FROM undo_row u WHERE u.aggregate = ?2 AND u.before_id = x.id AND NOT u.remove)
                FROM undo_later l CROSS JOIN (%1$s) x ON x.operation_id = l.operation_id
                WHERE (EXISTS (SELECT 1 FROM undo_row u WHERE u.aggregate = ?2 AND u.before_id = x.id)
                        OR EXISTS (SELECT 1 FROM undo_row u
                            WHERE u.aggregate = ?2 AND u.after_id = x.id AND u.before_id IS NOT u.after_id))
                    AND coalesce((SELECT e.stands FROM undo_exception e
                        WHERE e.operation_id = l.operation_id AND e.aggregate = ?2 AND e.id = x.id), l.stands)
                """.formatted(touches, hasLedger(table.aggregate()) ? 1 : 0), table.name(), table.aggregate());
    }

    private boolean hasLedger(String aggregate) {
        return tables.stream()
                .anyMatch(table -> table.appendOnly() && table.aggregate().equals(aggregate));
    }

    /** Takes the rows of kept aggregates out of the plan; a row that moved between two aggregates keeps both. */
    private void dropKept() {
        int more;
        do {
            more = tx.run("""
                    INSERT OR IGNORE INTO undo_kept
                    SELECT u.aggregate, u.before_id, 'something moved from it to ' || k.aggregate || ' ' || k.id, k.silent
                    FROM undo_kept k CROSS JOIN undo_row u ON u.aggregate = k.aggregate AND u.after_id = k.id
                    WHERE u.before_id IS NOT u.after_id
                    UNION
                    SELECT u.aggregate, u.after_id, 'something moved to it from ' || k.aggregate || ' ' || k.id, k.silent
                    FROM undo_kept k CROSS JOIN undo_row u ON u.aggregate = k.aggregate AND u.before_id = k.id
                    WHERE u.before_id IS NOT u.after_id
                    """);
        } while (more > 0);
        tx.run("DELETE FROM undo_row WHERE (aggregate, before_id) IN (SELECT aggregate, id FROM undo_kept)");
    }

    /** Keeps what can't be taken back with the rest as it is; true where that was more than before. */
    private boolean keepMore() {
        int kept = 0;
        for (ForeignKey key : foreignKeys) {
            kept += keepReferred(key) + keepWithoutTarget(key);
        }
        for (JournalTable table : tables) {
            if (!table.appendOnly()) {
                kept += keepTaken(table);
            }
        }
        return kept > 0;
    }

    /**
     * Keeps a row that would go while another row, that stays, refers to it; of a ledger's account that is not told.
     */
    private int keepReferred(ForeignKey key) {
        boolean ledger = key.from().appendOnly()
                && key.from().aggregate().equals(key.to().aggregate());
        return tx.run(
                """
                INSERT OR IGNORE INTO undo_kept
                SELECT u.aggregate, u.before_id, %1$s, %2$d
                FROM undo_row u CROSS JOIN %3$s r ON r.%4$s = u.row_id
                LEFT JOIN undo_row own ON own.table_name = '%3$s' AND own.row_id = r.id
                WHERE u.table_name = ?1 AND u.remove
                    AND (own.row_id IS NULL OR NOT own.remove AND json_extract(own.image, '$.%4$s') = u.row_id)
                """.formatted(
                        ledger
                                ? "'its ledger has entries'"
                                : "'%s ' || r.%s || ' refers to it'"
                                        .formatted(word(key.from()), key.from().aggregateColumn()),
                        ledger ? 1 : 0,
                        key.from().name(),
                        key.column()),
                key.to().name());
    }

    /** Keeps a row as it is that would come back referring to something that is no longer there. */
    private int keepWithoutTarget(ForeignKey key) {
        return tx.run(
                """
                INSERT OR IGNORE INTO undo_kept
                SELECT u.aggregate, u.before_id, '%1$s ' || json_extract(u.image, '$.%2$s') || ', which it referred to, is gone', 0
                FROM undo_row u
                LEFT JOIN %3$s live ON live.id = json_extract(u.image, '$.%2$s')
                LEFT JOIN undo_row target ON target.table_name = '%3$s' AND target.row_id = json_extract(u.image, '$.%2$s')
                WHERE u.table_name = ? AND NOT u.remove AND json_extract(u.image, '$.%2$s') IS NOT NULL
                    AND coalesce(target.remove, live.id IS NULL)
                """.formatted(word(key.to()), key.column(), key.to().name()),
                key.from().name());
    }

    /** Keeps a row as it is whose unique value has been given to another row since. */
    private int keepTaken(JournalTable table) {
        int kept = 0;
        for (List<String> unique : table.uniqueKeys(tx)) {
            StringBuilder same = new StringBuilder();
            for (String column : unique) {
                same.append(" AND r.%1$s = json_extract(u.image, '$.%1$s')".formatted(column));
            }
            kept += tx.run(
                    """
                    INSERT OR IGNORE INTO undo_kept
                    SELECT u.aggregate, u.before_id, 'its %1$s is taken by %2$s ' || r.%3$s, 0
                    FROM undo_row u CROSS JOIN %4$s r ON r.id <> u.row_id%5$s
                    WHERE u.table_name = ? AND NOT u.remove
                        AND NOT EXISTS (SELECT 1 FROM undo_row own WHERE own.table_name = u.table_name AND own.row_id = r.id)
                    """.formatted(
                                    unique.getLast().replace("_key", "").replace('_', ' '),
                                    word(table),
                                    table.aggregateColumn(),
                                    table.name(),
                                    same),
                    table.name());
        }
        return kept;
    }

    private static String word(JournalTable table) {
        return table.aggregate().replace('_', ' ');
    }

    private static List<ForeignKey> foreignKeys(Tx tx, List<JournalTable> tables) {
        return tables.stream()
                .flatMap(from -> tx
                        .list(
                                "SELECT \"from\" AS here, \"table\" AS there FROM pragma_foreign_key_list(?)",
                                row -> tables.stream()
                                        .filter(to -> to.name().equals(row.text("there")))
                                        .map(to -> new ForeignKey(from, row.text("here"), to))
                                        .toList(),
                                from.name())
                        .stream()
                        .flatMap(List::stream))
                .toList();
    }
}
