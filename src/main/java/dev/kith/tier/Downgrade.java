package dev.kith.tier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What becomes of a tier that was not reached again when its window ends. */
enum Downgrade {
    /** The next lower one. */
    ONE_LEVEL,
    /** The one that was reached in the window. */
    BY_BALANCE,
    /** It stays. */
    NEVER;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Downgrade of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> words() {
        return Stream.of(values()).map(Downgrade::word).toList();
    }
}
