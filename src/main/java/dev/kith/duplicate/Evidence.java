package dev.kith.duplicate;

import java.util.Arrays;

/** Compared pairs, in little memory. */
final class Evidence {
    private static final int FIRST = 1 << 10;

    private int[] a = new int[FIRST];
    private int[] b = new int[FIRST];
    private long[] patterns = new long[FIRST];
    private float[] rarities = new float[3 * FIRST];
    private int size;

    void add(int first, int second, long pattern, Rarity rarity) {
        if (size == a.length) {
            a = Arrays.copyOf(a, size * 2);
            b = Arrays.copyOf(b, size * 2);
            patterns = Arrays.copyOf(patterns, size * 2);
            rarities = Arrays.copyOf(rarities, size * 6);
        }
        a[size] = first;
        b[size] = second;
        patterns[size] = pattern;
        rarities[3 * size] = (float) rarity.family();
        rarities[3 * size + 1] = (float) rarity.place();
        rarities[3 * size + 2] = (float) rarity.person();
        size++;
    }

    int size() {
        return size;
    }

    int first(int pair) {
        return a[pair];
    }

    int second(int pair) {
        return b[pair];
    }

    long pattern(int pair) {
        return patterns[pair];
    }

    Rarity rarity(int pair) {
        return new Rarity(rarities[3 * pair], rarities[3 * pair + 1], rarities[3 * pair + 2]);
    }
}
