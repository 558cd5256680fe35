package dev.kith.duplicate;

/**
 * How rare the values are that two customers have in common, as the logarithm of one through their frequency, summed by
 * who else may have them.
 */
record Rarity(double family, double place, double person) {
    static final Rarity NONE = new Rarity(0, 0, 0);
}
