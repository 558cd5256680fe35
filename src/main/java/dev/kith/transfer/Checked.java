package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/** A row after it was read: what it says, or why it is not taken. One of the two is null. */
record Checked<T>(
        long row, long line, @Nullable T draft, @Nullable Rejection rejection) {}
