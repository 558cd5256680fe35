package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Why a row was not taken.
 *
 * @param code a word for scripts
 * @param reason a sentence for people
 * @param partOf what the row is a part of and can't be imported without, such as an order; null where it stands alone
 * @param cells the row itself, {@link Framed}, where it is at hand; else it is read again from its file
 */
record Rejection(
        long row,
        long line,
        String code,
        String reason,
        @Nullable String partOf,
        @Nullable String cells) {
    Rejection(long row, long line, String code, String reason) {
        this(row, line, code, reason, null, null);
    }
}
