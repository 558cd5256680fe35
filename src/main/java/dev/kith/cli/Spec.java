package dev.kith.cli;

import dev.kith.base.Text;
import dev.kith.view.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command takes and shows: the source of its parser, help, completion and man page. The name and the
 * one-sentence summary stand in the {@link Entry} that leads to it.
 *
 * @param columns what it can show, empty where it shows nothing
 * @param changes whether it writes, so that it takes --dry-run
 * @param asks whether it may ask before a large change, so that it takes --yes
 */
public record Spec(
        List<Parameter<?>> parameters,
        List<Option<?>> options,
        List<? extends Column<?>> columns,
        boolean changes,
        boolean asks,
        List<Example> examples,
        String description) {

    /** What else there is to say, in the language of the run. */
    @Override
    public String description() {
        return Text.of(description);
    }

    /** A command line that runs as printed, and what it is for. */
    public record Example(String command, String purpose) {
        /** What it is for, in the language of the run. */
        @Override
        public String purpose() {
            return Text.of(purpose);
        }
    }

    private static final Spec EMPTY = new Spec(List.of(), List.of(), List.of(), false, false, List.of(), "");

    /** A command that only reads. */
    public static Spec reading() {
        return EMPTY;
    }

    /** A command that writes. */
    public static Spec changing() {
        return new Spec(List.of(), List.of(), List.of(), true, false, List.of(), "");
    }

    public Spec takes(Parameter<?>... more) {
        return new Spec(plus(parameters, List.of(more)), options, columns, changes, asks, examples, description);
    }

    public Spec with(Option<?>... more) {
        return with(List.of(more));
    }

    /** With {@link Options#QUERY} comes {@link Options#EXPLAIN}. */
    public Spec with(List<? extends Option<?>> more) {
        List<Option<?>> all = plus(options, more);
        boolean explains = more.stream().anyMatch(option -> option.name().equals(Options.QUERY.name()));
        return new Spec(
                parameters,
                explains ? plus(all, List.of(Options.EXPLAIN)) : all,
                columns,
                changes,
                asks,
                examples,
                description);
    }

    /** What it shows, so that it takes --format, --columns, --sort and --limit. */
    public Spec shows(List<? extends Column<?>> shown) {
        return new Spec(parameters, options, shown, changes, asks, examples, description);
    }

    public Spec asksFirst() {
        return new Spec(parameters, options, columns, changes, true, examples, description);
    }

    public Spec example(String command, String purpose) {
        return new Spec(
                parameters,
                options,
                columns,
                changes,
                asks,
                plus(examples, List.of(new Example(command, purpose))),
                description);
    }

    /** Paragraphs for the man page and --help, after the summary. */
    public Spec describe(String text) {
        return new Spec(parameters, options, columns, changes, asks, examples, text);
    }

    /** All options, those included that come with what the command does. */
    public List<Option<?>> allOptions() {
        List<Option<?>> all = new ArrayList<>(options);
        all.addAll(outputOptions());
        if (changes) {
            all.add(Options.DRY_RUN);
        }
        if (asks) {
            all.add(Options.YES);
        }
        all.addAll(Options.GLOBAL);
        return all;
    }

    /**
     * How what it shows can be shown; an option of its own stands in the place of the shared one of that name. What
     * shows nothing else still shows how a query is understood.
     */
    public List<Option<?>> outputOptions() {
        List<String> own = options.stream().map(Option::name).toList();
        List<Option<?>> explained = own.contains(Options.EXPLAIN.name()) ? Options.EXPLAINED : List.of();
        return columns.isEmpty()
                ? explained
                : Options.OUTPUT.stream()
                        .filter(option -> !own.contains(option.name()))
                        .toList();
    }

    private static <T> List<T> plus(List<? extends T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
