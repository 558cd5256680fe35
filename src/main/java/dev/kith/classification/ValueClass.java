package dev.kith.classification;

import java.util.Arrays;
import java.util.List;

/** What a customer is worth to us, lowest first. A prospect has no class: its worth is yet to be seen. */
enum ValueClass {
    GENERAL("general"),
    GROWTH("growth"),
    KEY("key");

    private final String word;

    ValueClass(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ValueClass::word).toList();
    }

    /** The class by contribution, in minor units, and one up for those rated high. */
    static ValueClass of(long spend365, Rating rating, ValueLimits limits) {
        ValueClass earned = byContribution(spend365, limits);
        if (!rating.isHigh()) {
            return earned;
        }
        return earned == GENERAL ? GROWTH : KEY;
    }

    static ValueClass byContribution(long spend365, ValueLimits limits) {
        return spend365 >= limits.keyFrom() ? KEY : spend365 >= limits.growthFrom() ? GROWTH : GENERAL;
    }
}
