package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The import runs of a database: what was imported, how far it has come, and the operations that are part of it. */
final class ImportRuns {
    private static final String SELECT = """
            SELECT r.*, (SELECT json_group_array(id) FROM (
                SELECT id FROM operation WHERE run_id = r.id AND undoes IS NULL ORDER BY id)) AS operations
            FROM import_run r
            """;

    private final Tx tx;

    ImportRuns(Tx tx) {
        this.tx = tx;
    }

    /**
     * What a run is known by when the same command goes on with it.
     *
     * @param sha256 of the files, or null where nobody is to go on
     * @param options what its result depends on
     */
    record Identity(String kind, String file, @Nullable String sha256, String options) {}

    /** A run that has not come to its end: the first row that is not in, and what became of those before. */
    record Open(long id, long nextRow, Totals totals) {
        /** After further rows. */
        Open plus(Totals more) {
            return new Open(id, nextRow + more.rows(), totals.plus(more));
        }
    }

    /** Begins a run. */
    long begin(Identity identity, List<String> mapping, Instant at) {
        return tx.insert(
                "INSERT INTO import_run (kind, file, sha256, options, mapping, started_at, next_row) VALUES (?, ?, ?, ?, ?, ?, 1)",
                identity.kind(),
                identity.file(),
                identity.sha256(),
                identity.options(),
                String.join("\n", mapping),
                at);
    }

    /**
     * Notes what became of further rows, and that the operation being written is part of the run.
     *
     * @param at when the run came to its end, null where it goes on
     * @throws KithException.Conflict where another process has gone on with it
     */
    void add(Open run, Totals more, @Nullable Instant at) {
        Totals all = run.totals().plus(more);
        int found = tx.run(
                """
                UPDATE import_run SET next_row = ?1 + 1, read_rows = ?1, created_rows = ?2, updated_rows = ?3, unchanged_rows = ?4,
                    skipped_rows = ?5, rejected_rows = ?6, finished_at = ?7
                WHERE id = ?8 AND next_row = ?9
                """,
                all.rows(),
                all.created(),
                all.updated(),
                all.unchanged(),
                all.skipped(),
                all.rejected(),
                at,
                run.id(),
                run.nextRow());
        if (found == 0) {
            throw new KithException.Conflict(Text.of("Another import goes on with run {0}.", run.id()));
        }
        tx.run("UPDATE operation SET run_id = ? WHERE id = (SELECT operation_id FROM journal_open)", run.id());
    }

    /** The latest run of these files and options that stands and has not come to its end. */
    Optional<Open> unfinished(Identity identity) {
        Map<Long, Long> undone = Undo.undone(tx);
        return tx
                .list(SELECT + """
                        WHERE r.kind = ? AND r.sha256 = ? AND r.options = ? AND r.finished_at IS NULL ORDER BY r.id DESC
                        """, row -> line(row, undone), identity.kind(), identity.sha256(), identity.options())
                .stream()
                .filter(line -> line.undone() == 0)
                .map(line -> new Open(line.id(), line.totals().rows() + 1, line.totals()))
                .findFirst();
    }

    /** All runs, the newest first. */
    List<ImportRun> list() {
        Map<Long, Long> undone = Undo.undone(tx);
        return tx.list(SELECT + " ORDER BY r.id DESC", row -> line(row, undone));
    }

    /** Throws KithException.NotFound where there is none with this number. */
    ImportRun get(long id) {
        Map<Long, Long> undone = Undo.undone(tx);
        return tx.find(SELECT + " WHERE r.id = ?", row -> line(row, undone), id)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no import run {0}.", id),
                        Text.of("See 'kith import list' for those there are.")));
    }

    /** The operations of a run, and which of them are taken back. */
    List<ImportRun.Part> parts(long id) {
        Map<Long, Long> undone = Undo.undone(tx);
        return tx.list(
                "SELECT id, at, actor FROM operation WHERE run_id = ? AND undoes IS NULL ORDER BY id",
                row -> new ImportRun.Part(
                        row.number("id"), row.instant("at"), row.text("actor"), undone.get(row.number("id"))),
                id);
    }

    private ImportRun line(Row row, Map<Long, Long> undone) {
        List<Long> operations = tx.list(
                "SELECT value FROM json_each(?)", operation -> operation.number("value"), row.text("operations"));
        return new ImportRun(
                row.number("id"),
                row.text("kind"),
                row.text("file"),
                row.textOrNull("sha256"),
                row.instant("started_at"),
                row.instantOrNull("finished_at"),
                Totals.of(row),
                operations.size(),
                operations.stream().filter(undone::containsKey).count(),
                row.text("mapping"));
    }
}
