package dev.kith.cli;

import java.util.List;
import java.util.function.Supplier;

/**
 * A word of the command line, with one sentence about it; what it leads to is made when it is asked for.
 *
 * @param aliases other words for it
 */
public record Entry(String name, List<String> aliases, String summary, Supplier<? extends Node> node) {
    public Entry(String name, String summary, Supplier<? extends Node> node) {
        this(name, List.of(), summary, node);
    }

    /** The same with another word for it. */
    public Entry alias(String word) {
        return new Entry(name, List.of(word), summary, node);
    }

    boolean answersTo(String word) {
        return name.equals(word) || aliases.contains(word);
    }
}
