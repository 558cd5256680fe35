package dev.kith.programme;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How what points are worth is brought to whole minor units of money. */
public enum Rounding {
    DOWN(RoundingMode.DOWN),
    HALF_EVEN(RoundingMode.HALF_EVEN),
    UP(RoundingMode.UP);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }

    /** The word for it in the database and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Rounding of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> words() {
        return Stream.of(values()).map(Rounding::word).toList();
    }
}
