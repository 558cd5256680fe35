package dev.kith.operation;

import dev.kith.base.KithException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which operations are to be taken back: some by number, those of a run, or this actor's latest. */
record UndoRequest(List<OperationRange> ranges, @Nullable OperationRange run, String actor) {
    private static final int MOST = 100_000;

    UndoRequest {
        if (run != null && !ranges.isEmpty()) {
            throw new KithException.Usage("Give operations or --run, not both.", null);
        }
    }

    /** The operations that are meant, newest first. */
    List<OperationLine> targets(Operations operations) {
        if (run != null) {
            List<OperationLine> all = operations.ofRun(run.first());
            if (all.isEmpty()) {
                throw new KithException.Conflict("Run " + run.first() + " is undone already.");
            }
            return all;
        }
        if (ranges.isEmpty()) {
            return List.of(operations.get(operations
                    .latest(actor)
                    .orElseThrow(() -> new KithException.NotFound(
                            "There is nothing by " + actor + " to take back.",
                            "See 'kith operations list' for what others did, and take that back by its number."))));
        }
        TreeSet<Long> numbers = new TreeSet<>();
        for (OperationRange range : ranges) {
            if (range.last() - range.first() > MOST) {
                throw new KithException.Invalid("That is more than " + MOST + " operations at once.");
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
