package dev.kith.transfer;

import dev.kith.db.Tx;
import java.time.Instant;

/** The import runs of a database. */
final class ImportRuns {
    private final Tx tx;

    ImportRuns(Tx tx) {
        this.tx = tx;
    }

    /** Notes a run, and that the operation being written is part of it. */
    void add(String kind, Summary summary, Instant at) {
        StringBuilder mapping = new StringBuilder();
        for (Summary.Mapped mapped : summary.mapping()) {
            if (mapped.field() != null) {
                mapping.append(mapped.field())
                        .append('=')
                        .append(mapped.column())
                        .append('\n');
            }
        }
        long run = tx.insert(
                """
                INSERT INTO import_run (kind, file, mapping, started_at, finished_at, next_row, read_rows, created_rows,
                    updated_rows, unchanged_rows, skipped_rows, rejected_rows)
                VALUES (?1, ?2, ?3, ?4, ?4, ?5 + 1, ?5, ?6, ?7, ?8, ?9, ?10)
                """,
                kind,
                summary.file(),
                mapping.toString(),
                at,
                summary.rows(),
                summary.created(),
                summary.updated(),
                summary.unchanged(),
                summary.skipped(),
                summary.rejected());
        tx.run("UPDATE operation SET run_id = ? WHERE id = (SELECT operation_id FROM journal_open)", run);
    }
}
