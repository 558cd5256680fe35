package dev.kith.cli;

import dev.kith.base.Writing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jline.reader.Candidate;
import org.jline.reader.impl.CompletionMatcherImpl;

/**
 * Lets a name take the place of what was typed for it in another writing: 张伟 of {@code zhangw}. What begins as typed
 * goes before it.
 */
final class OtherwiseWritten extends CompletionMatcherImpl {

    /** A name that is written otherwise than it was begun. */
    private static final class Name extends Candidate {
        Name(String value) {
            super(value);
        }
    }

    /** What is offered of a word for what was typed. */
    static Candidate candidate(String word, String typed) {
        boolean begins = word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        boolean otherwise = !begins && Writing.isWritten(word, Writing.folded(typed), true);
        return otherwise ? new Name(word) : new Candidate(word);
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        List<Candidate> found = super.matches(candidates);
        return found.isEmpty()
                ? candidates.stream().filter(Name.class::isInstance).toList()
                : found;
    }

    /** What all begin with; nothing where JLine knows none that begins as typed. */
    @Override
    public String getCommonPrefix() {
        return Objects.requireNonNullElse(super.getCommonPrefix(), "");
    }
}
