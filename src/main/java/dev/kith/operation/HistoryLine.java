package dev.kith.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a customer.
 *
 * @param text the change in words: {@code city: Leeds -> York}
 * @param field the field that changed, or what was added or removed: {@code city}, {@code phone}
 * @param before its value before, in words
 * @param after its value after, in words
 * @param undoneBy the undo that took it back and stands
 */
record HistoryLine(
        OperationLine operation,
        String text,
        String table,
        long row,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long undoneBy) {

    Instant at() {
        return operation.at();
    }
}
