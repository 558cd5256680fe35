package dev.kith.reward;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a coupon has come. */
enum State {
    ISSUED,
    SENT,
    RECEIVED,
    USED,
    EXPIRED,
    REVOKED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the coupon can still be used. */
    boolean isOpen() {
        return this == ISSUED || this == SENT || this == RECEIVED;
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(State::word).toList();
    }
}
