package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An option of a command: its names, what it takes, and how that is read. One name means one thing in every command.
 *
 * @param label what stands for the value in help, empty for a flag
 * @param words the values it takes, where they are a fixed few
 * @param repeatable whether it may be given several times
 */
public record Option<T>(
        List<String> names,
        String label,
        String summary,
        Reader<T> reader,
        List<String> words,
        Live live,
        boolean repeatable) {

    /** What it is for, in the language of the run. */
    @Override
    public String summary() {
        return Text.of(summary);
    }

    /** An option without a value. */
    public static Option<Boolean> flag(String name, String summary) {
        return new Option<>(List.of(name), "", summary, (text, session) -> true, List.of(), Live.NOTHING, false);
    }

    /** An option with a value. */
    public static <T> Option<T> of(String name, String label, String summary, Reader<T> reader) {
        return new Option<>(List.of(name), label, summary, reader, List.of(), Live.NOTHING, false);
    }

    /** An option that takes any text. */
    public static Option<String> text(String name, String label, String summary) {
        return of(name, label, summary, (text, session) -> text);
    }

    /** An option that takes one of a few words. */
    public static Option<String> choice(String name, String summary, List<String> words) {
        Reader<String> reader = (text, session) -> {
            String word = Synonyms.of(text, words);
            if (!words.contains(word)) {
                throw new KithException.Invalid(
                        Text.of("{0} takes one of {1}, not '{2}'.", name, String.join(", ", words), text));
            }
            return word;
        };
        String label = name.substring(2).toUpperCase(Locale.ROOT);
        return new Option<>(List.of(name), label, summary, reader, words, Live.NOTHING, false);
    }

    /** The same with a further name, a short one as a rule. */
    public Option<T> or(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return new Option<>(all, label, summary, reader, words, live, repeatable);
    }

    /** The same, to be given as often as one likes. */
    public Option<T> many() {
        return new Option<>(names, label, summary, reader, words, live, true);
    }

    /** The same, completed from the database or the disk. */
    public Option<T> completing(Live values) {
        return new Option<>(names, label, summary, reader, words, values, repeatable);
    }

    /** The long name, which is the first. */
    public String name() {
        return names.getFirst();
    }

    public boolean isFlag() {
        return label.isEmpty();
    }
}
