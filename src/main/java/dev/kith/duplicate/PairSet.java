package dev.kith.duplicate;

import java.util.Arrays;

/** Pairs of places, each once, in order. */
final class PairSet {
    private static final int FIRST = 1 << 12;

    private long[] pairs = new long[FIRST];
    private int size;
    private int distinct;

    void add(int a, int b) {
        if (a == b) {
            return;
        }
        if (size == pairs.length) {
            compact();
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[size++] = ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    int size() {
        compact();
        return size;
    }

    /** The first of a pair; the pairs are those up to {@link #size}. */
    int first(int index) {
        return (int) (pairs[index] >> 32);
    }

    int second(int index) {
        return (int) pairs[index];
    }

    private void compact() {
        if (distinct == size) {
            return;
        }
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        distinct = kept;
    }
}
