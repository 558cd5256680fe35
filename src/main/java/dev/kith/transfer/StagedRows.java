package dev.kith.transfer;

import dev.kith.customer.Phones;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, each about one customer, in the temporary table stage_row: filled before the database is locked,
 * then each finds its customer, is decided and written. Where a file is imported in batches, the rows of those before
 * stay with the action 'before', and run_row has the ids that they came to, so that a batch can be decided as it would
 * be in the whole.
 */
final class StagedRows {
    private static final String TABLES = """
            DROP TABLE IF EXISTS temp.stage_row;
            CREATE TEMP TABLE stage_row (
                row INTEGER PRIMARY KEY, line INTEGER, customer TEXT, customer_id INTEGER, action TEXT, place INTEGER,
                target INTEGER, %s);
            CREATE INDEX temp.stage_row_customer ON stage_row(customer_id);
            DROP TABLE IF EXISTS temp.run_row;
            CREATE TEMP TABLE run_row (table_name TEXT, first_id INTEGER, last_id INTEGER, PRIMARY KEY (table_name, first_id));
            """;

    private static final String INSERT = "INSERT INTO stage_row (row, line, customer, %s) VALUES (?, ?, ?%s)";

    private static final String RUN = """
            INSERT OR IGNORE INTO run_row
            SELECT i.table_name, i.first_id, i.last_id FROM operation o JOIN operation_insert i ON i.operation_id = o.id
            WHERE o.run_id = ?
            """;

    private static final String FOUND = """
            UPDATE stage_row SET customer_id = r.customer_id FROM stage_ref r
            WHERE r.ref = stage_row.customer AND stage_row.action IS NULL
            """;

    private static final String UNKNOWN = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT s.row, s.line, r.problem, r.reason FROM stage_row s JOIN stage_ref r ON r.ref = s.customer
            WHERE s.action IS NULL AND s.customer_id IS NULL
            """;

    /** What became of the rows that were staged. */
    static final String RESULTS =
            "SELECT row, line, action AS outcome, target AS id FROM stage_row WHERE action <> 'before'";

    private final Tx tx;

    StagedRows(Tx tx) {
        this.tx = tx;
    }

    /** A row as it is staged. */
    interface Draft {
        long row();

        /** Whom it is about, as the file has it. */
        String customer();

        /** What stands in the columns of its kind. */
        @Nullable
        Object[] cells();
    }

    /** Makes the tables anew, with the columns of a kind. */
    void make(List<String> columns) {
        tx.script(TABLES.formatted(String.join(", ", columns)));
    }

    /** Settles the rows of the batch before: those that were only read over find their customers now. */
    void settle() {
        if (tx.number("SELECT EXISTS (SELECT 1 FROM stage_row WHERE action IS NULL)") == 1) {
            new StagedRefs(tx).find();
            tx.run(FOUND);
        }
        tx.run("UPDATE stage_row SET action = 'before' WHERE action IS NULL OR action <> 'before'");
    }

    /** Fills the table; what is rejected goes into the rejections. */
    <D extends Draft> void fill(Rows<D> rows, List<String> columns, Phones phones, Rejections rejections) {
        try (Batch batch = tx.batch(INSERT.formatted(String.join(", ", columns), ", ?".repeat(columns.size())));
                Rejections.Many rejected = rejections.many()) {
            rows.forEach(row -> {
                D draft = row.draft();
                if (draft == null) {
                    rejected.add(row.rejection());
                } else {
                    batch.add(cells(draft, row.line()));
                }
            });
        }
        new StagedRefs(tx).fill("SELECT DISTINCT customer FROM stage_row WHERE action IS NULL", phones);
    }

    /** Notes what the batches of a run before wrote. */
    void follow(long run) {
        tx.run(RUN, run);
    }

    /** Finds the customers of the rows; those without one are rejected, all others still to be decided. */
    void find() {
        new StagedRefs(tx).find();
        tx.run(FOUND);
        tx.run(UNKNOWN);
        tx.run("UPDATE stage_row SET action = 'rejected' WHERE action IS NULL AND customer_id IS NULL");
    }

    /** How many rows ended in an outcome. */
    long count(Outcome outcome) {
        return tx.number("SELECT count(*) FROM stage_row WHERE action = ?", outcome.word());
    }

    private static @Nullable Object[] cells(Draft draft, long line) {
        @Nullable Object[] own = draft.cells();
        @Nullable Object[] cells = new @Nullable Object[own.length + 3];
        cells[0] = draft.row();
        cells[1] = line;
        cells[2] = draft.customer();
        System.arraycopy(own, 0, cells, 3, own.length);
        return cells;
    }
}
