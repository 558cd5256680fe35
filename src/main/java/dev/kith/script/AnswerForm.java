package dev.kith.script;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which answers a question takes. */
public sealed interface AnswerForm {
    /** Any text. */
    record AnyText() implements AnswerForm {}

    /** One of a few words, as they are written here. */
    record Choice(List<String> words) implements AnswerForm {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A whole number in a range, both ends included. */
    record Range(long least, long most) implements AnswerForm {}

    /**
     * Reads {@code good|late|never} or {@code 1-5}; null is any text. Throws KithException.Invalid for anything else.
     */
    static AnswerForm of(@Nullable String takes) {
        if (takes == null) {
            return new AnyText();
        }
        if (takes.matches("\\s*-?[0-9]{1,9}\\s*-\\s*[0-9]{1,9}\\s*")) {
            int dash = takes.indexOf('-', takes.stripLeading().startsWith("-") ? takes.indexOf('-') + 1 : 0);
            long least = Long.parseLong(takes.substring(0, dash).strip());
            long most = Long.parseLong(takes.substring(dash + 1).strip());
            if (least >= most) {
                throw new KithException.Invalid(
                        Text.of("A range of numbers goes up; [{0}] does not.", takes), Text.of("Write it like [1-5]."));
            }
            return new Range(least, most);
        }
        return choice(takes);
    }

    private static AnswerForm choice(String takes) {
        List<String> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : takes.split("\\|", -1)) {
            String word = part.strip();
            if (word.isEmpty()) {
                throw new KithException.Invalid(
                        Text.of("There is an empty answer in [{0}].", Printable.line(takes)),
                        Text.of("Write it like [good|late|never]."));
            }
            if (!seen.add(word.toLowerCase(Locale.ROOT))) {
                throw new KithException.Invalid(
                        Text.of("The answer '{0}' is in [{1}] twice.", Printable.line(word), Printable.line(takes)));
            }
            words.add(word);
        }
        if (words.size() < 2) {
            throw new KithException.Invalid(
                    Text.of("A choice needs two answers or more; [{0}] has one.", Printable.line(takes)),
                    Text.of("Write it like [good|late|never], or [1-5] for numbers."));
        }
        return new Choice(words);
    }

    /** As it is written between brackets and stored; null for any text. */
    default @Nullable String takes() {
        return switch (this) {
            case AnyText text -> null;
            case Choice(List<String> words) -> String.join("|", words);
            case Range(long least, long most) -> least + "-" + most;
        };
    }

    /**
     * An answer as it is stored: a word of a choice may be typed in any case, and only as much of it as tells it from
     * the others.
     *
     * @throws KithException.Invalid where it is no answer to the question
     */
    default String answer(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new KithException.Invalid(Text.of("An answer can't be empty."));
        }
        return switch (this) {
            case AnyText any -> text;
            case Choice(List<String> words) -> chosen(words, text);
            case Range(long least, long most) -> number(least, most, text);
        };
    }

    private static String chosen(List<String> words, String text) {
        String key = Synonyms.of(text, words);
        List<String> begun = new ArrayList<>();
        for (String word : words) {
            String whole = word.toLowerCase(Locale.ROOT);
            if (whole.equals(key)) {
                return word;
            }
            if (whole.startsWith(key)) {
                begun.add(word);
            }
        }
        if (begun.size() != 1) {
            throw new KithException.Invalid(
                    Text.of("The answer is one of {0}, not '{1}'.", String.join(", ", words), Printable.line(text)));
        }
        return begun.getFirst();
    }

    private static String number(long least, long most, String text) {
        String digits = Width.narrow(text);
        if (digits.matches("[+-]?[0-9]{1,9}")) {
            long number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return Long.toString(number);
            }
        }
        throw new KithException.Invalid(
                Text.of("The answer is a whole number from {0} to {1}, not '{2}'.", least, most, Printable.line(text)));
    }
}
