package dev.kith.cli;

import dev.kith.base.Text;
import java.util.List;
import java.util.function.Supplier;

/**
 * A word of the command line, with one sentence about it; what it leads to is made when it is asked for.
 *
 * @param aliases other words for it
 * @param hidden whether it is for programs only, so that help, man pages and completion leave it out
 */
public record Entry(String name, List<String> aliases, String summary, boolean hidden, Supplier<? extends Node> node) {
    public Entry(String name, String summary, Supplier<? extends Node> node) {
        this(name, List.of(), summary, false, node);
    }

    /** The sentence about it, in the language of the run. */
    @Override
    public String summary() {
        return Text.of(summary);
    }

    /** The same, left out of help, man pages and completion. */
    public Entry hide() {
        return new Entry(name, aliases, summary, true, node);
    }

    /** The same with another word for it. */
    public Entry alias(String word) {
        return new Entry(name, List.of(word), summary, hidden, node);
    }

    boolean answersTo(String word) {
        return name.equals(word) || aliases.contains(word);
    }
}
