package dev.kith.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A color that a word may have on a terminal. */
public enum Tint {
    RED("31"),
    ORANGE("38;5;208"),
    YELLOW("33"),
    GREEN("32"),
    CYAN("36"),
    BLUE("34"),
    PURPLE("35"),
    PINK("38;5;205"),
    GRAY("90");

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    /** As it is written: {@code red}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, as they are written. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Tint::word).toList();
    }

    /** The color with this name, if there is one. */
    public static Optional<Tint> of(String word) {
        return Arrays.stream(values()).filter(tint -> tint.word().equals(word)).findFirst();
    }

    /** The text in this color, for a terminal. */
    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
