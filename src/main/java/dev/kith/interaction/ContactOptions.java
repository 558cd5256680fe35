package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that tell of a contact. */
final class ContactOptions {
    static final Parameter<Long> ID =
            Parameter.of("ID", "the contact's number, as in kith log list", (text, session) -> id(text));
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

    static final Option<String> TRANSFER = Option.text("--transfer", "NAME", "to whom of us it was handed on");
    static final Option<String> ESCALATE = Option.text("--escalate", "NAME", "who above was brought in");
    static final Option<Boolean> EDIT =
            Option.flag("--edit", "write the text in your editor, the one that VISUAL or EDITOR names");

    static final Option<String> CHANNEL =
            Option.choice("--channel", "by which channel: " + String.join(", ", Channel.words()), Channel.words());

    static final List<Option<?>> ALL = List.of(
            TEXT,
            EDIT,
            DIRECTION,
            DURATION,
            OUTCOME,
            TOPIC,
            STAGE,
            DEEP,
            SUBJECT,
            SENTIMENT,
            MOOD,
            TRANSFER,
            ESCALATE,
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
            "transfer",
            "escalate",
            "owner");

    private ContactOptions() {}

    /**
     * The text as it was left in the editor, or null where none was asked for.
     *
     * @param before what the editor begins with, besides a text that was given
     * @throws KithException.Cancelled where nothing was left
     */
    static @Nullable String edited(@Nullable String before, Arguments arguments, Session session) {
        if (!arguments.has(EDIT)) {
            return null;
        }
        String text = session.edited(arguments.get(TEXT, before == null ? "" : before));
        if (text.isBlank()) {
            throw new KithException.Cancelled(Text.of("The text is empty, so nothing was logged."));
        }
        return text;
    }

    /** A contact as it was, with what the options say put in its place, and the text where it was written apart. */
    static Contact over(Contact before, Arguments arguments, @Nullable String edited) {
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
                edited != null ? edited : changes.text(TEXT, before.text()),
                changes.value(SENTIMENT, before.sentiment()),
                changes.text(MOOD, before.mood()),
                changes.text(TRANSFER, before.transferredTo()),
                changes.text(ESCALATE, before.escalatedTo()));
        changes.refuseUnknown(CLEARED);
        return contact;
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new KithException.Invalid(
                    Text.of("A contact has a number; '{0}' is none.", Printable.line(text)),
                    Text.of("See 'kith log list'."));
        }
    }

    private static String text(String text, Session session) {
        return text.equals("-") ? session.inputText() : text;
    }
}
