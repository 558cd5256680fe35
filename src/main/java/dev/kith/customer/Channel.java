package dev.kith.customer;

import dev.kith.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways in which customers are met; the name in lower case is the verb of {@code kith log} and what is stored. */
public enum Channel {
    CALL("a call", false),
    EMAIL("an e-mail", true),
    SMS("a text message", true),
    CHAT("a chat", false),
    MEETING("a meeting", false),
    VISIT("a visit", false),
    SOCIAL("a contact on social media", false),
    LETTER("a letter", true),
    APP("a contact in the app", false),
    WEB("a contact on the web site", false),
    EVENT("an event", false),
    NOTE("a note", false);

    private final String phrase;
    private final boolean sent;

    Channel(String phrase, boolean sent) {
        this.phrase = phrase;
        this.sent = sent;
    }

    /** {@code call}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code a call}. */
    public String phrase() {
        return Text.of(phrase);
    }

    /** {@code a call with Zoe}, {@code an e-mail from Zoe}, {@code a note about Zoe}. */
    public String phraseWith(String customer, @Nullable String direction) {
        if (this == NOTE) {
            return Text.of("{0} about {1}", phrase(), customer);
        }
        if (!sent || direction == null) {
            return Text.of("{0} with {1}", phrase(), customer);
        }
        return Text.of(direction.equals("in") ? "{0} from {1}" : "{0} to {1}", phrase(), customer);
    }

    /** All words, in order. */
    public static List<String> words() {
        return Stream.of(values()).map(Channel::word).toList();
    }

    /** The channel of a stored word. */
    public static Channel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
