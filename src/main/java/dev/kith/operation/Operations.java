package dev.kith.operation;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import dev.kith.db.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The operations of the journal. */
final class Operations {
    private static final String SELECT = """
            SELECT o.*,
                (SELECT coalesce(sum(last_id - first_id + 1), 0) FROM operation_insert WHERE operation_id = o.id) AS inserted,
                (SELECT count(*) FROM (SELECT DISTINCT table_name, row_id FROM operation_change WHERE operation_id = o.id))
                    AS changed
            FROM operation o
            """;

    private final Tx tx;
    private final Map<Long, Long> undone;

    Operations(Tx tx) {
        this.tx = tx;
        this.undone = Undo.undone(tx);
    }

    /** Those that fit, newest first, not more than a number of them. */
    List<OperationLine> list(Where where, int most) {
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(most);
        return tx.list(
                SELECT + " WHERE " + where.sql() + " ORDER BY o.id DESC LIMIT ?", this::line, parameters.toArray());
    }

    long count(Where where) {
        return tx.number("SELECT count(*) FROM operation o WHERE " + where.sql(), where.parameterArray());
    }

    /** Throws KithException.NotFound where there is none with this number. */
    OperationLine get(long id) {
        return tx.find(SELECT + " WHERE o.id = ?", this::line, id)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no operation {0}.", id),
                        Text.of("See 'kith operations list' for those there are.")));
    }

    /** The latest operation of an actor that bare undo takes back. */
    OptionalLong latest(String actor) {
        return Undo.latest(tx, actor);
    }

    /**
     * The operations of an import run that stand, newest first; throws KithException.NotFound where there is no such
     * run.
     */
    List<OperationLine> ofRun(long run) {
        if (tx.number("SELECT EXISTS (SELECT 1 FROM operation WHERE run_id = ?)", run) == 0) {
            throw new KithException.NotFound(
                    Text.of("There is no run {0}.", run), Text.of("See 'kith import list' for those there are."));
        }
        return list(Where.of("o.run_id = ? AND o.undoes IS NULL", run), Integer.MAX_VALUE).stream()
                .filter(line -> line.undoneBy() == null)
                .toList();
    }

    /** The rows that an operation added, as ranges of ids. */
    List<InsertedRange> inserted(long operation) {
        return tx.list(
                "SELECT table_name, first_id, last_id FROM operation_insert WHERE operation_id = ? ORDER BY id",
                row -> new InsertedRange(row.text("table_name"), row.number("first_id"), row.number("last_id")),
                operation);
    }

    /** What an undo had to keep. */
    List<Undo.Kept> kept(long operation) {
        return tx.list(
                "SELECT aggregate, aggregate_id, reason FROM operation_kept WHERE undo_id = ? ORDER BY id",
                row -> new Undo.Kept(row.text("aggregate"), row.number("aggregate_id"), row.text("reason")),
                operation);
    }

    private OperationLine line(Row row) {
        String arguments = row.textOrNull("arguments");
        List<String> words = arguments == null
                ? List.of()
                : tx.list("SELECT value FROM json_each(?) ORDER BY id", word -> word.text("value"), arguments);
        return OperationLine.of(row, words, undone.get(row.number("id")));
    }
}
