package dev.kith.transfer;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of each row of an import, as the temporary tables have it. */
final class Results {
    /**
     * A row and what became of it.
     *
     * @param file where there are several
     * @param id what it was written to, or null
     */
    record Line(
            @Nullable String file,
            long row,
            long line,
            String outcome,
            @Nullable Long id,
            @Nullable String code,
            @Nullable String reason) {}

    static final List<Column<Line>> COLUMNS = List.of(
            Column.text("file", "File", Line::file),
            Column.whole("row", "Row", Line::row),
            Column.whole("line", "Line", Line::line),
            Column.word("outcome", "Outcome", Line::outcome),
            Column.whole("id", "Id", Line::id),
            Column.text("code", "Code", Line::code),
            Column.text("reason", "Reason", Line::reason));

    private static final String ALL = """
            SELECT * FROM (
                SELECT row, line, outcome, id, NULL AS code, NULL AS reason FROM (%s)
                WHERE outcome <> 'rejected' AND row NOT IN (SELECT row FROM stage_reject)
                UNION ALL SELECT row, line, 'rejected', NULL, code, reason FROM stage_reject)
            WHERE row >= ? ORDER BY row
            """;

    private final Tx tx;
    private final String all;
    private final RowSource rows;
    private final long from;

    /**
     * @param kind what the kind of import tells of its rows
     * @param from the first row
     */
    Results(Tx tx, String kind, RowSource rows, long from) {
        this.tx = tx;
        this.all = ALL.formatted(kind);
        this.rows = rows;
        this.from = from;
    }

    /** One for each row, in the order of the files; the stream must be closed. */
    Stream<Line> stream() {
        return tx.stream(all, this::line, from);
    }

    /** The outcomes of each file, where there are several. */
    List<Summary.FileCounts> files() {
        Map<String, Totals> sums = new LinkedHashMap<>();
        if (rows.fileOf(from) != null) {
            try (Stream<Line> lines = stream()) {
                lines.forEach(line -> sums.merge(String.valueOf(line.file()), Totals.of(line.outcome()), Totals::plus));
            }
        }
        return Summary.FileCounts.of(sums);
    }

    private Line line(Row row) {
        long number = row.number("row");
        return new Line(
                rows.fileOf(number),
                number,
                row.number("line"),
                row.text("outcome"),
                row.numberOrNull("id"),
                row.textOrNull("code"),
                row.textOrNull("reason"));
    }
}
