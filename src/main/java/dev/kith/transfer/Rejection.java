package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Why a row was not taken.
 *
 * @param code a word for scripts
 * @param reason a sentence for people
 * @param partOf what the row is a part of and can't be imported without, such as an order; null where it stands alone
 */
record Rejection(
        long row,
        long line,
        String code,
        String reason,
        @Nullable String partOf) {
    Rejection(long row, long line, String code, String reason) {
        this(row, line, code, reason, null);
    }
}
