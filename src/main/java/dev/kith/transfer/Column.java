package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file and what it means.
 *
 * @param index where it stands, from 0
 * @param field what it is taken for, or null where it is left out
 */
record Column(int index, String header, @Nullable String field) {}
