package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Reads a command's arguments with picocli. The model is built from the command's {@link Spec}, without annotations or
 * reflection; values stay text, so that a bad value is told by the one who knows what it means.
 */
final class Parser {
    /** Stands before a value that looks like an option; no argument can contain it. */
    private static final String SHIELD = "\0";

    private Parser() {}

    /** What was given for each option, by long name, and for each parameter, by label. */
    record Given(Map<String, List<String>> options, Map<String, List<String>> parameters) {
        boolean has(Option<?> option) {
            return options.containsKey(option.name());
        }
    }

    /** Throws KithException.Usage where something is unknown or missing; with --help nothing is missing. */
    static Given parse(String name, Spec spec, List<String> argv) {
        picocli.CommandLine parser =
                new picocli.CommandLine(model(spec)).setExpandAtFiles(false).setAllowOptionsAsOptionParameters(true);
        try {
            Given given = given(
                    spec, parser.parseArgs(argv.stream().map(Parser::shield).toArray(String[]::new)));
            return new Given(given.options(), shared(name, spec, given));
        } catch (ParameterException e) {
            throw new KithException.Usage(sentence(e, spec), Text.of("See 'kith {0} --help'.", name));
        }
    }

    private static CommandSpec model(Spec spec) {
        CommandSpec model = CommandSpec.create();
        for (Option<?> option : spec.allOptions()) {
            OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]));
            if (option.isFlag()) {
                builder.type(boolean.class).arity("0").usageHelp(option.names().equals(Options.HELP.names()));
            } else if (option.repeatable()) {
                builder.type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(option.label());
            } else {
                builder.type(String.class).arity("1").paramLabel(option.label());
            }
            model.addOption(builder.build());
        }
        int index = 0;
        for (Parameter<?> parameter : spec.parameters()) {
            boolean many = isMany(parameter);
            PositionalParamSpec.Builder builder = PositionalParamSpec.builder().paramLabel(parameter.label());
            if (many) {
                builder.type(List.class).auxiliaryTypes(String.class).index(index + "..*");
            } else {
                builder.type(String.class).index(Integer.toString(index));
            }
            builder.arity(
                    switch (parameter.count()) {
                        case ONE -> "1";
                        case OPTIONAL -> "0..1";
                        case ANY -> "0..*";
                        case SOME -> "1..*";
                    });
            builder.required(parameter.count() == Parameter.Count.ONE || parameter.count() == Parameter.Count.SOME);
            model.addPositional(builder.build());
            index++;
            if (many) {
                break; // it takes all words that are left; those of parameters after it are taken out later
            }
        }
        return model;
    }

    private static boolean isMany(Parameter<?> parameter) {
        return parameter.count() == Parameter.Count.ANY || parameter.count() == Parameter.Count.SOME;
    }

    private static Given given(Spec spec, ParseResult result) {
        Map<String, List<String>> options = new HashMap<>();
        for (Option<?> option : spec.allOptions()) {
            if (result.hasMatchedOption(option.name())) {
                options.put(
                        option.name(), texts(result.matchedOption(option.name()).stringValues()));
            }
        }
        Map<String, List<String>> parameters = new HashMap<>();
        for (PositionalParamSpec positional :
                result.matchedPositionals()) { // one is there once for each run of its words
            parameters.put(positional.paramLabel(), texts(positional.stringValues()));
        }
        return new Given(options, parameters);
    }

    /** The parameters, the last words of one that may be repeated given to those that stand after it. */
    private static Map<String, List<String>> shared(String name, Spec spec, Given given) {
        List<Parameter<?>> many = spec.parameters().stream()
                .dropWhile(parameter -> !isMany(parameter))
                .toList();
        if (many.size() < 2) {
            return given.parameters();
        }
        Map<String, List<String>> shared = new HashMap<>(given.parameters());
        List<String> words = shared.remove(many.getFirst().label());
        List<String> left = new ArrayList<>(words == null ? List.of() : words);
        for (Parameter<?> parameter : many.subList(1, many.size()).reversed()) {
            if (!left.isEmpty()) {
                shared.put(parameter.label(), List.of(left.removeLast()));
            } else if (!given.has(Options.HELP)) {
                throw new KithException.Usage(
                        Text.of("Missing: {0}.", parameter.label()), Text.of("See 'kith {0} --help'.", name));
            }
        }
        if (!left.isEmpty()) {
            shared.put(many.getFirst().label(), left);
        }
        return shared;
    }

    private static List<String> texts(List<String> values) {
        return values.stream().map(Parser::unshield).toList();
    }

    /** No option begins with a digit: -5 and -2h are values, and picocli must not take them for options. */
    private static String shield(String word) {
        boolean number = word.length() > 1 && word.charAt(0) == '-' && Character.isDigit(word.charAt(1));
        return number ? SHIELD + word : word;
    }

    private static String unshield(String word) {
        return word.startsWith(SHIELD) ? word.substring(SHIELD.length()) : word;
    }

    private static String sentence(ParameterException e, Spec spec) {
        if (e instanceof picocli.CommandLine.UnmatchedArgumentException unmatched) {
            String word = unshield(unmatched.getUnmatched().getFirst());
            if (!word.startsWith("-") || word.length() == 1 || Character.isDigit(word.charAt(1))) {
                return Text.of("'{0}' is one argument too many.", word);
            }
            List<String> names = new ArrayList<>();
            spec.allOptions().forEach(option -> names.addAll(option.names()));
            List<String> near = Nearest.nearest(word, names);
            String tail = near.isEmpty() ? "" : Text.of(" Did you mean {0}?", String.join(Text.of(" or "), near));
            return Text.of("There is no option {0} here.{1}", word, tail);
        }
        if (e instanceof picocli.CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            List<String> labels = new ArrayList<>();
            missing.getMissing().forEach(spec2 -> labels.add(spec2.paramLabel()));
            return Text.of("Missing: {0}.", String.join(" ", labels));
        }
        String message = e.getMessage();
        return message == null ? Text.of("The arguments could not be read.") : message;
    }
}
