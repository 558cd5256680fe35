package dev.kith.cli;

import java.util.List;

/** What may stand next in a line that somebody types. */
@FunctionalInterface
public interface Completing {
    /** Nothing is known. */
    Completing NOTHING = (words, begun) -> List.of();

    /**
     * Words that may stand at the end of a line, whether they begin so or not.
     *
     * @param words those before the one that is being typed
     * @param begun the one that is being typed, as far as it is there
     */
    List<String> next(List<String> words, String begun);
}
