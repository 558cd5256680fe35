package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file and what it means.
 *
 * @param index where it stands, from 0
 * @param field what it is taken for, or null where it is left out
 * @param set which of several addresses it is a part of, from 1, of which the first that a row has counts; or 0
 */
record Column(int index, String header, @Nullable String field, int set) {}
