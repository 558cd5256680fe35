package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of an import that were not taken, in a temporary table: there may be as many as the file has. */
final class Rejections {
    /** A code and how many rows have it. */
    record Reason(String code, long rows, String example) {}

    private final Tx tx;

    private Rejections(Tx tx) {
        this.tx = tx;
    }

    /** An empty list. */
    static Rejections fresh(Tx tx) {
        tx.script("""
                DROP TABLE IF EXISTS temp.stage_reject;
                CREATE TEMP TABLE stage_reject (
                    row INTEGER PRIMARY KEY, line INTEGER, code TEXT, reason TEXT, part_of TEXT, cells TEXT);
                """);
        return new Rejections(tx);
    }

    /** Those that were collected before on the same connection. */
    static Rejections in(Tx tx) {
        return new Rejections(tx);
    }

    void add(@Nullable Rejection rejection) {
        try (Many one = many()) {
            one.add(rejection);
        }
    }

    /** To be given many, and closed. */
    Many many() {
        return new Many(tx.batch(
                "INSERT INTO stage_reject (row, line, code, reason, part_of, cells) VALUES (?, ?, ?, ?, ?, ?)"));
    }

    /** Takes rejections in great number. */
    record Many(Batch batch) implements AutoCloseable {
        void add(@Nullable Rejection rejection) {
            if (rejection != null) {
                batch.add(
                        rejection.row(),
                        rejection.line(),
                        rejection.code(),
                        rejection.reason(),
                        rejection.partOf(),
                        rejection.cells());
            }
        }

        @Override
        public void close() {
            batch.close();
        }
    }

    long count() {
        return tx.number("SELECT count(*) FROM stage_reject");
    }

    /** The reasons, the most frequent first; a row that only goes with a rejected one has none of its own. */
    List<Reason> reasons(RowSource rows) {
        return tx.list(
                """
                SELECT code, count(*) AS number, min(row) AS row, line, reason FROM stage_reject
                WHERE code <> 'taken' GROUP BY code ORDER BY number DESC, code
                """,
                row -> new Reason(
                        row.text("code"),
                        row.number("number"),
                        place(rows.fileOf(row.number("row")), row.number("line")) + row.text("reason")));
    }

    private static String place(@Nullable String file, long line) {
        return file == null ? Text.of("line {0}: ", line) : Text.of("{0}, line {1}: ", file, line);
    }

    /** Keeps them with a run that is not at its end. */
    void keep(long run) {
        tx.run("INSERT INTO import_reject SELECT ?, row, line, code, reason FROM stage_reject", run);
    }

    /** Adds those that were kept with a run, which lets go of them. */
    void recall(long run) {
        tx.run(
                "INSERT OR IGNORE INTO stage_reject SELECT row, line, code, reason, NULL, NULL FROM import_reject WHERE run_id = ?",
                run);
        tx.run("DELETE FROM import_reject WHERE run_id = ?", run);
    }

    /** The first of them in the order of the file. */
    List<Rejection> first(int most) {
        return tx.list("SELECT * FROM stage_reject ORDER BY row LIMIT ?", Rejections::rejection, most);
    }

    /** All of them in the order of the file; the stream must be closed. */
    Stream<Rejection> stream() {
        return tx.stream("SELECT * FROM stage_reject ORDER BY row", Rejections::rejection);
    }

    private static Rejection rejection(Row row) {
        return new Rejection(
                row.number("row"),
                row.number("line"),
                row.text("code"),
                row.text("reason"),
                row.textOrNull("part_of"),
                row.textOrNull("cells"));
    }
}
