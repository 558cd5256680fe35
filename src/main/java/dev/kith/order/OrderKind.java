package dev.kith.order;

import java.util.Locale;

/** Whether something was bought or given back. */
public enum OrderKind {
    ORDER,
    REFUND;

    /** The word for it in the database and on the screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrderKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
