package dev.kith.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of several customers stays when they are made one. */
enum Preference {
    FIRST,
    OLDEST,
    NEWEST,
    FULLEST;

    /** What it takes to choose: when kith first heard of them, in seconds since 1970, and how much is known of them. */
    record Choice(long id, long createdAt, long known) {}

    static List<String> words() {
        return List.of(values()).stream().map(Preference::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Preference of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The one who stays; where two are alike, the one who came first. */
    long among(List<Choice> choices) {
        return switch (this) {
            case FIRST -> choices.getFirst().id();
            case OLDEST ->
                first(choices, Comparator.comparingLong(Choice::createdAt).thenComparingLong(Choice::id));
            case NEWEST ->
                first(
                        choices,
                        Comparator.comparingLong(Choice::createdAt)
                                .thenComparingLong(Choice::id)
                                .reversed());
            case FULLEST ->
                first(choices, Comparator.comparingLong(Choice::known).reversed());
        };
    }

    private static long first(List<Choice> choices, Comparator<Choice> order) {
        return choices.stream().min(order).orElseThrow().id();
    }
}
