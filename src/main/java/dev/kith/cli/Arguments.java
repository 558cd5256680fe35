package dev.kith.cli;

import dev.kith.db.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user gave to a command, read as its options and parameters say. */
public final class Arguments {
    private final Map<String, List<String>> options;
    private final Map<String, List<String>> parameters;
    private final Session session;

    Arguments(Map<String, List<String>> options, Map<String, List<String>> parameters, Session session) {
        this.options = options;
        this.parameters = parameters;
        this.session = session;
    }

    /** The condition with the value of an option for its parameter, or one that always holds where it is not given. */
    public Where where(Option<?> option, String condition) {
        return find(option).map(value -> Where.of(condition, value)).orElse(Where.ALL);
    }

    /** What another source than the command line gives: values by the names of options and the labels of parameters. */
    public static Arguments of(
            Map<String, List<String>> options, Map<String, List<String>> parameters, Session session) {
        return new Arguments(Map.copyOf(options), Map.copyOf(parameters), session);
    }

    public boolean has(Option<?> option) {
        return options.containsKey(option.name());
    }

    public <T> Optional<T> find(Option<T> option) {
        return Optional.ofNullable(orNull(option));
    }

    public <T> @Nullable T orNull(Option<T> option) {
        List<String> given = options.get(option.name());
        return given == null ? null : option.reader().read(given.getFirst(), session);
    }

    /** Reads an option that was heeded before the command runs, so that a wrong value is refused. */
    void check(Option<?> option) {
        orNull(option);
    }

    public <T> T get(Option<T> option, T otherwise) {
        return find(option).orElse(otherwise);
    }

    /** All values of an option that may be repeated. */
    public <T> List<T> all(Option<T> option) {
        return read(options.getOrDefault(option.name(), List.of()), option.reader());
    }

    /** The value of a parameter that has to be given. */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow();
    }

    public <T> Optional<T> find(Parameter<T> parameter) {
        List<String> given = parameters.getOrDefault(parameter.label(), List.of());
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(parameter.reader().read(given.getFirst(), session));
    }

    /** Whether the user gave anything for a parameter; a {@code -} is something, even with nothing on stdin. */
    public boolean has(Parameter<?> parameter) {
        return parameters.containsKey(parameter.label());
    }

    /** Whether standard input was named by a lone '-', for a command that reads more from it than one value a line. */
    public boolean isInput(Parameter<?> parameter) {
        return parameters.getOrDefault(parameter.label(), List.of()).equals(List.of("-"));
    }

    /** Whether an option was given standard input as its value. */
    public boolean isInput(Option<?> option) {
        return options.getOrDefault(option.name(), List.of()).equals(List.of("-"));
    }

    /** All values of a parameter that may be repeated; a lone '-' stands for the lines of standard input. */
    public <T> List<T> all(Parameter<T> parameter) {
        List<String> given = parameters.getOrDefault(parameter.label(), List.of());
        return read(given.equals(List.of("-")) ? session.inputLines() : given, parameter.reader());
    }

    /** All values of a parameter that may be repeated; a '-' among them is one like the others. */
    public <T> List<T> each(Parameter<T> parameter) {
        return read(parameters.getOrDefault(parameter.label(), List.of()), parameter.reader());
    }

    private <T> List<T> read(List<String> texts, Reader<T> reader) {
        List<T> values = new ArrayList<>(texts.size());
        for (String text : texts) {
            values.add(reader.read(text, session));
        }
        return values;
    }
}
