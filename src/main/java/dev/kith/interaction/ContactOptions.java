package dev.kith.interaction;

import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import java.util.List;

/** The options that tell of a contact. */
final class ContactOptions {
    static final Option<String> TEXT = Option.of(
                    "--text", "TEXT", "what was said; - reads it from stdin", ContactOptions::text)
            .or("-m");
    static final Option<String> DIRECTION =
            Option.choice("--direction", "who reached out: in (they did) or out (we did)", Contact.DIRECTIONS);
    static final Option<Long> DURATION =
            Option.of("--duration", "SPAN", "how long it took: 12m, 1h30m", (text, session) -> Contact.seconds(text));
    static final Option<String> OUTCOME =
            Option.choice("--outcome", "how it ended: " + String.join(", ", Contact.OUTCOMES), Contact.OUTCOMES);
    static final Option<String> TOPIC = Option.text("--topic", "TEXT", "what it was about, in a word or two");
    static final Option<String> STAGE =
            Option.choice("--stage", "when in the business: " + String.join(", ", Contact.STAGES), Contact.STAGES);
    static final Option<Boolean> DEEP =
            Option.flag("--deep", "it was a deep contact: about needs, plans, the relationship");
    static final Option<String> SUBJECT = Option.text("--subject", "TEXT", "its title");
    static final Option<Integer> SENTIMENT = Option.of(
            "--sentiment", "NUMBER", "from -1 (bad) to 1 (good): -0.5", (text, session) -> Contact.hundredths(text));
    static final Option<String> MOOD = Option.text("--mood", "TEXT", "how they were afterwards, in a word");

    static final Option<String> CHANNEL =
            Option.choice("--channel", "by which channel: " + String.join(", ", Channel.words()), Channel.words());

    static final List<Option<?>> ALL = List.of(
            TEXT,
            DIRECTION,
            DURATION,
            OUTCOME,
            TOPIC,
            STAGE,
            DEEP,
            SUBJECT,
            SENTIMENT,
            MOOD,
            Options.AT,
            Options.OWNER);

    /** What can be emptied: all that a contact need not have. */
    private static final List<String> CLEARED = List.of(
            "direction",
            "duration",
            "outcome",
            "topic",
            "stage",
            "deep",
            "subject",
            "text",
            "sentiment",
            "mood",
            "owner");

    private ContactOptions() {}

    /** A contact as it was, with what the options say put in its place. */
    static Contact over(Contact before, Arguments arguments) {
        Changes changes = new Changes(arguments);
        Contact contact = new Contact(
                arguments.find(CHANNEL).map(Channel::of).orElse(before.channel()),
                changes.value(DIRECTION, before.direction()),
                arguments.get(Options.AT, before.startedAt()),
                changes.value(DURATION, before.seconds()),
                changes.text(Options.OWNER, before.handledBy()),
                changes.value(OUTCOME, before.outcome()),
                changes.text(TOPIC, before.topic()),
                changes.value(STAGE, before.stage()),
                changes.value(DEEP, before.deep() ? true : null) != null,
                changes.text(SUBJECT, before.subject()),
                changes.text(TEXT, before.text()),
                changes.value(SENTIMENT, before.sentiment()),
                changes.text(MOOD, before.mood()));
        changes.refuseUnknown(CLEARED);
        return contact;
    }

    private static String text(String text, Session session) {
        return text.equals("-") ? session.inputText() : text;
    }
}
