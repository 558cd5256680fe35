package dev.kith.demo;

import java.util.List;

/** Numbers that look drawn by chance and are the same each time: SplitMix64 (Steele, Lea and Flood, 2014). */
final class Draws {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    Draws(long seed) {
        this.state = seed;
    }

    /** From 0 up to a number, without it. */
    int below(int end) {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (int) Math.floorMod(mixed ^ (mixed >>> 31), (long) end);
    }

    /** True as often as this in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }
}
