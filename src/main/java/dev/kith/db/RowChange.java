package dev.kith.db;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one operation made of one row of a journalled table, all its steps together. Columns without a value are not in
 * the maps.
 *
 * @param before the row as it was; null where it was not there
 * @param after the row as the operation left it; null where it is not there any more
 * @param customerBefore the customer it was about
 * @param erased whether the journal no longer knows what was in it
 */
public record RowChange(
        long operation,
        String table,
        long row,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after,
        @Nullable Long customerBefore,
        @Nullable Long customerAfter,
        boolean erased) {}
