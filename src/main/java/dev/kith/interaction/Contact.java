package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.customer.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one contact.
 *
 * @param direction {@code in}, {@code out}, or null where nobody said
 * @param seconds how long it took
 * @param outcome one of {@link #OUTCOMES}
 * @param stage {@code pre-sale}, {@code in-sale} or {@code after-sale}
 * @param deep whether it went beyond the occasion: needs, plans, how the relationship is
 * @param sentiment hundredths, from -100 to 100
 * @param mood how the customer was afterwards, in a word
 * @param transferredTo to whom of us it was handed on
 * @param escalatedTo who above was brought in
 */
public record Contact(
        Channel channel,
        @Nullable String direction,
        Instant startedAt,
        @Nullable Long seconds,
        @Nullable String handledBy,
        @Nullable String outcome,
        @Nullable String topic,
        @Nullable String stage,
        boolean deep,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Integer sentiment,
        @Nullable String mood,
        @Nullable String transferredTo,
        @Nullable String escalatedTo) {

    /** How a contact may have ended. */
    public static final List<String> OUTCOMES =
            List.of("reached", "no-answer", "voicemail", "left-message", "refused", "resolved");

    public static final List<String> DIRECTIONS = List.of("in", "out");
    public static final List<String> STAGES = List.of("pre-sale", "in-sale", "after-sale");

    /** Someone else's clock may be ahead, and so may their time zone. */
    private static final Duration A_DAY = Duration.ofDays(1);

    public Contact {
        handledBy = textOrNull(handledBy);
        topic = textOrNull(topic);
        subject = textOrNull(subject);
        text = textOrNull(text);
        mood = textOrNull(mood);
        transferredTo = textOrNull(transferredTo);
        escalatedTo = textOrNull(escalatedTo);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A contact of which only this much is known. */
    static Contact begun(Channel channel, Instant startedAt, String handledBy) {
        return new Contact(
                channel, null, startedAt, null, handledBy, null, null, null, false, null, null, null, null, null, null);
    }

    /** The same; throws KithException.Invalid where it says too little, or lies in the future. */
    public Contact checked(Instant now) {
        if (channel == Channel.NOTE && text == null && subject == null) {
            throw new KithException.Invalid(
                    Text.of("A note needs a text."),
                    Text.of("Add -m 'what is worth knowing', -m - for what stands on stdin, or --edit."));
        }
        if (startedAt.isAfter(now.plus(A_DAY))) {
            throw new KithException.Invalid(Text.of("A contact that is yet to come can't be logged."));
        }
        return this;
    }

    /** Reads how long a contact took: {@code 12m}; Invalid where it is no length of time. */
    public static long seconds(String text) {
        Span span = Span.parse(text);
        if (span.months() > 0) {
            throw new KithException.Invalid(
                    Text.of("A contact can't take {0}.", span), Text.of("Write 12m for minutes (mo is months)."));
        }
        return span.days() * 86_400L + span.seconds();
    }

    /** Reads how a customer felt, from -1 to 1; Invalid where it is something else. */
    public static int hundredths(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (number.abs().compareTo(BigDecimal.ONE) <= 0
                    && number.stripTrailingZeros().scale() <= 2) {
                return number.movePointRight(2).intValueExact();
            }
        } catch (NumberFormatException e) {
            throw noSentiment(text);
        }
        throw noSentiment(text);
    }

    private static KithException noSentiment(String text) {
        return new KithException.Invalid(Text.of(
                "A sentiment is a number from -1 to 1 with two decimals at the most, not '{0}'.",
                Printable.line(text)));
    }
}
