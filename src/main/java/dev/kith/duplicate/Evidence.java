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

    /** These pairs, then those. */
    Evidence with(Evidence other) {
        Evidence both = new Evidence();
        both.size = size + other.size;
        both.a = joined(a, size, other.a, other.size);
        both.b = joined(b, size, other.b, other.size);
        both.patterns = Arrays.copyOf(patterns, both.size);
        System.arraycopy(other.patterns, 0, both.patterns, size, other.size);
        both.rarities = Arrays.copyOf(rarities, 3 * both.size);
        System.arraycopy(other.rarities, 0, both.rarities, 3 * size, 3 * other.size);
        return both;
    }

    private static int[] joined(int[] some, int size, int[] others, int more) {
        int[] both = Arrays.copyOf(some, size + more);
        System.arraycopy(others, 0, both, size, more);
        return both;
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
