package dev.kith.cli;

import dev.kith.base.Text;
import java.util.List;

/**
 * A value that a command takes by its place.
 *
 * @param words the values it takes, where they are a fixed few
 */
public record Parameter<T>(String label, String summary, Reader<T> reader, Count count, List<String> words, Live live) {
    /** How often it is given. */
    public enum Count {
        ONE,
        OPTIONAL,
        ANY,
        SOME
    }

    /** What it is, in the language of the run. */
    @Override
    public String summary() {
        return Text.of(summary);
    }

    public static <T> Parameter<T> of(String label, String summary, Reader<T> reader) {
        return new Parameter<>(label, summary, reader, Count.ONE, List.of(), Live.NOTHING);
    }

    public static Parameter<String> text(String label, String summary) {
        return of(label, summary, (text, session) -> text);
    }

    /** The same, but it may be left out. */
    public Parameter<T> optional() {
        return new Parameter<>(label, summary, reader, Count.OPTIONAL, words, live);
    }

    /** The same, once or more. */
    public Parameter<T> some() {
        return new Parameter<>(label, summary, reader, Count.SOME, words, live);
    }

    /** The same, any number of times. */
    public Parameter<T> any() {
        return new Parameter<>(label, summary, reader, Count.ANY, words, live);
    }

    public Parameter<T> completing(Live values) {
        return new Parameter<>(label, summary, reader, count, words, values);
    }

    public Parameter<T> oneOf(List<String> values) {
        return new Parameter<>(label, summary, reader, count, values, live);
    }
}
