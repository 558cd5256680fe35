package dev.kith.operation;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which operations are to be taken back: some by number, those of a run, or this actor's latest. */
record UndoRequest(List<OperationRange> ranges, @Nullable OperationRange run, String actor) {
    private static final int MOST = 100_000;

    UndoRequest {
        if (run != null && !ranges.isEmpty()) {
            throw new KithException.Usage(Text.of("Give operations or --run, not both."), null);
        }
    }

    /** The operations that are meant, newest first. */
    List<OperationLine> targets(Operations operations) {
        if (run != null) {
            List<OperationLine> all = operations.ofRun(run.first());
            if (all.isEmpty()) {
                throw new KithException.Conflict(Text.of("Run {0} is undone already.", run.first()));
            }
            return all;
        }
        if (ranges.isEmpty()) {
            return List.of(
                    operations.get(
                            operations
                                    .latest(actor)
                                    .orElseThrow(
                                            () -> new KithException.NotFound(
                                                    Text.of("There is nothing by {0} to take back.", actor),
                                                    Text.of(
                                                            "See 'kith operations list' for what others did, and take that back by its number.")))));
        }
        TreeSet<Long> numbers = new TreeSet<>();
        for (OperationRange range : ranges) {
            if (range.last() - range.first() > MOST) {
                throw new KithException.Invalid(Text.of("That is more than {0} operations at once.", MOST));
            }
            for (long number = range.first(); number <= range.last(); number++) {
                numbers.add(number);
            }
        }
        List<OperationLine> targets = new ArrayList<>();
        numbers.descendingSet().forEach(number -> targets.add(operations.get(number)));
        return targets;
    }
}
