package dev.kith.reward;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a customer gets for points. */
enum Kind {
    PRODUCT,
    SERVICE,
    DISCOUNT,
    COUPON,
    GIFT,
    UPGRADE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes something off an order. */
    boolean takesOff() {
        return this == DISCOUNT || this == COUPON;
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }
}
