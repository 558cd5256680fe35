package dev.kith.task;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much a task presses; its name in lower case is what is typed and stored. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW;

    /** {@code high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, the most pressing first. */
    public static List<String> words() {
        return Stream.of(values()).map(Priority::word).toList();
    }

    /** The priority of a word. */
    public static Priority of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
