package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.points.MoveResult;
import dev.kith.points.PointsVerb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON that moves points, in the words of the command that does the same.
 *
 * @param number which line of the file, from 1
 * @param asked what it asks for, or null
 * @param refusal why it is not understood, or null
 */
record PointsLine(
        long number, @Nullable Asked asked, @Nullable KithException refusal) {
    private static final String VERB = "verb";

    /** A verb with what it takes. */
    record Asked(PointsVerb verb, Arguments arguments) {}

    static PointsLine of(long number, String line, Session session) {
        try {
            return new PointsLine(number, read(line, session), null);
        } catch (KithException.Invalid | KithException.Usage e) {
            return new PointsLine(number, null, e);
        }
    }

    /** Does what it asks for; where that can't be, nothing of it is there. */
    PointsLineResult run(Tx tx, Session session) {
        Asked what = asked;
        if (what == null) {
            return new PointsLineResult(number, null, refusal);
        }
        try {
            MoveResult result = tx.savepoint(part -> what.verb().work().run(what.arguments(), part, session));
            return new PointsLineResult(number, result, null);
        } catch (KithException.NotFound | KithException.Conflict | KithException.Invalid | KithException.Usage e) {
            return new PointsLineResult(number, null, e);
        }
    }

    private static Asked read(String line, Session session) {
        Map<String, String> values = new HashMap<>(JsonRecords.ofLine(line));
        PointsVerb verb = verb(values.remove(VERB));
        Map<String, List<String>> parameters = new HashMap<>();
        for (Parameter<?> parameter : verb.parameters()) {
            String value = values.remove(word(parameter));
            if (value != null && !value.isBlank()) {
                parameters.put(parameter.label(), List.of(value));
            } else if (parameter.count() == Parameter.Count.ONE) {
                throw new KithException.Invalid(Text.of("A line to {0} needs '{1}'.", verb.name(), word(parameter)));
            }
        }
        Map<String, List<String>> options = new HashMap<>();
        for (Option<?> option : verb.options()) {
            String value = values.remove(option.name().substring(2));
            if (value != null && !value.isEmpty() && !(option.isFlag() && value.equals("false"))) {
                options.put(option.name(), List.of(value));
            }
        }
        values.keySet().stream().sorted().findFirst().ifPresent(word -> refuse(word, verb));
        return new Asked(verb, Arguments.of(options, parameters, session));
    }

    private static PointsVerb verb(@Nullable String word) {
        String name = word == null ? "" : Synonyms.of(word, verbs());
        return PointsVerb.ALL.stream()
                .filter(verb -> verb.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new KithException.Invalid(Text.of(
                        "The verb is one of {0}, not '{1}'.", String.join(", ", verbs()), Printable.line(name))));
    }

    /** All verbs there are. */
    static List<String> verbs() {
        return PointsVerb.ALL.stream().map(PointsVerb::name).toList();
    }

    private static String word(Parameter<?> parameter) {
        return parameter.label().equals("REF") ? "customer" : parameter.label().toLowerCase(Locale.ROOT);
    }

    private static void refuse(String word, PointsVerb verb) {
        List<String> words = new ArrayList<>();
        verb.parameters().forEach(parameter -> words.add(word(parameter)));
        verb.options().forEach(option -> words.add(option.name().substring(2)));
        List<String> near = Nearest.nearest(word, words);
        throw new KithException.Invalid(
                Text.of("A line to {0} has no '{1}'.", verb.name(), Printable.line(word)),
                near.isEmpty()
                        ? Text.of("It has {0}.", String.join(", ", words))
                        : Text.of("Did you mean {0}?", near.getFirst()));
    }
}
