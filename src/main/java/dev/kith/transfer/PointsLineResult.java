package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.points.MoveResult;
import dev.kith.view.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line that moves points.
 *
 * @param line which line of the file, from 1
 * @param result what it did, or null where it was refused
 * @param refusal why it was refused, or null
 */
record PointsLineResult(
        long line, @Nullable MoveResult result, @Nullable KithException refusal) {
    static final List<Column<PointsLineResult>> COLUMNS = List.of(
            Column.whole("line", "Line", PointsLineResult::line),
            Column.word("result", "Result", PointsLineResult::word),
            Column.whole("entry_id", "Entry", row -> row.of(MoveResult::id)),
            Column.whole(
                    "customer_id",
                    "Customer id",
                    row -> row.of(moved -> moved.customer().id())),
            Column.text(
                    "customer",
                    "Customer",
                    row -> row.of(moved -> moved.customer().name())),
            Column.whole("points", "Points", row -> row.of(MoveResult::points)),
            Column.whole("balance", "Balance", row -> row.of(MoveResult::total)),
            Column.text(
                    "code",
                    "Code",
                    row -> row.refusal() == null ? null : row.refusal().code()),
            Column.text("message", "Message", PointsLineResult::message));

    private <T> @Nullable T of(Function<MoveResult, T> value) {
        return result == null ? null : value.apply(result);
    }

    private String word() {
        return result == null ? "refused" : result.replayed() ? "replayed" : "done";
    }

    /** {@code line 3: There is no customer 'nobody'.} */
    String sentence() {
        return Text.of("line {0}: {1}", line, message());
    }

    private @Nullable String message() {
        if (refusal == null) {
            return null;
        }
        return refusal.hint() == null ? refusal.getMessage() : refusal.getMessage() + " " + refusal.hint();
    }
}
