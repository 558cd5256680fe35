package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.interaction.LogOptions;
import dev.kith.interaction.LogRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a line of JSON that tells of one contact, in the words of the options of {@code kith log}. */
final class ContactLine {
    private static final String CHANNEL = "channel";
    private static final String CUSTOMER = "customer";

    private ContactLine() {}

    /** All that a line can have. */
    static List<String> words() {
        List<String> words = new ArrayList<>(List.of(CHANNEL, CUSTOMER));
        for (Option<?> option : LogOptions.IN_LINES) {
            words.add(option.name().substring(2));
        }
        return words;
    }

    /** The contact; Invalid where the line is not understood. */
    static LogRequest read(String line, Session session) {
        Map<String, String> values = new HashMap<>(JsonRecords.ofLine(line));
        Channel channel = channel(values.remove(CHANNEL));
        String customer = values.remove(CUSTOMER);
        if (customer == null || customer.isBlank()) {
            throw new KithException.Invalid(Text.of("The line has no customer."));
        }
        Map<String, List<String>> options = new HashMap<>();
        for (Option<?> option : LogOptions.IN_LINES) {
            String value = values.remove(option.name().substring(2));
            if (value != null && !value.isEmpty()) {
                given(option, value, options);
            }
        }
        values.keySet().stream().sorted().findFirst().ifPresent(ContactLine::refuse);
        Map<String, List<String>> parameters = Map.of(LogOptions.REFS.label(), split(customer));
        return LogOptions.request(channel, Arguments.of(options, parameters, session), session);
    }

    private static Channel channel(@Nullable String word) {
        String channel = word == null ? "" : Synonyms.of(word, Channel.words());
        if (!Channel.words().contains(channel)) {
            throw new KithException.Invalid(Text.of(
                    "The channel is one of {0}, not '{1}'.",
                    String.join(", ", Channel.words()), Printable.line(channel)));
        }
        return Channel.of(channel);
    }

    private static void given(Option<?> option, String value, Map<String, List<String>> options) {
        String name = option.name();
        if (!option.isFlag()) {
            options.put(name, option.repeatable() ? split(value) : List.of(plain(value)));
        } else if (value.equals("true")) {
            options.put(name, List.of("true"));
        } else if (!value.equals("false")) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is true or false, not '{1}'.", name.substring(2), Printable.line(value)));
        }
    }

    /** A lone - is no standard input here. */
    private static String plain(String value) {
        return value.equals("-") ? " -" : value;
    }

    /** What an array was made of. */
    private static List<String> split(String value) {
        return Stream.of(value.split(";", -1)).map(ContactLine::plain).toList();
    }

    private static void refuse(String word) {
        List<String> near = Nearest.nearest(word, words());
        throw new KithException.Invalid(
                Text.of("A contact has no '{0}'.", Printable.line(word)),
                near.isEmpty()
                        ? Text.of("It has {0}.", String.join(", ", words()))
                        : Text.of("Did you mean {0}?", near.getFirst()));
    }
}
