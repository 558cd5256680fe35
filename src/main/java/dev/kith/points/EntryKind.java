package dev.kith.points;

import java.util.Locale;

/** What an entry of the ledger is: points given, or another entry taken back. */
enum EntryKind {
    AWARD,
    REVERSAL;

    /** The word for it in the database and on the screen. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
