package dev.kith.duplicate;

import java.util.function.IntBinaryOperator;

/** Remembers how alike two numbered values are; what is rare is forgotten, so that it never grows. */
final class LevelCache {
    private static final int SIZE = 1 << 15;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys = new long[SIZE];
    private final byte[] levels = new byte[SIZE];
    private final IntBinaryOperator level;

    /** @param level the same for both orders of two values */
    LevelCache(IntBinaryOperator level) {
        this.level = level;
    }

    int of(int a, int b) {
        long key = (((long) Math.min(a, b) << 32) | Math.max(a, b)) + 1;
        int slot = (int) ((key * SPREAD) >>> 49);
        if (keys[slot] != key) {
            levels[slot] = (byte) level.applyAsInt(a, b);
            keys[slot] = key;
        }
        return levels[slot];
    }
}
