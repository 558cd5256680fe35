package dev.kith.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What pays where points that are taken back are spent already: the customer's other lots, or a debt. */
public enum Shortfall {
    LOTS,
    DEBT;

    /** The word for it in the database and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Shortfall of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static List<String> words() {
        return Stream.of(values()).map(Shortfall::word).toList();
    }
}
