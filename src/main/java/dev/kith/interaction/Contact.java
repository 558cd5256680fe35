package dev.kith.interaction;

import dev.kith.base.KithException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one contact.
 *
 * @param direction {@code in}, {@code out}, or null where nobody said
 * @param seconds how long it took
 * @param outcome one of {@link ContactOptions#OUTCOMES}
 * @param stage {@code pre-sale}, {@code in-sale} or {@code after-sale}
 * @param deep whether it went beyond the occasion: needs, plans, how the relationship is
 * @param sentiment hundredths, from -100 to 100
 * @param mood how the customer was afterwards, in a word
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
        @Nullable String mood) {

    /** Someone else's clock may be ahead, and so may their time zone. */
    private static final Duration A_DAY = Duration.ofDays(1);

    /** A contact of which only this much is known. */
    static Contact begun(Channel channel, Instant startedAt, String handledBy) {
        return new Contact(channel, null, startedAt, null, handledBy, null, null, null, false, null, null, null, null);
    }

    /** The same; throws KithException.Invalid where it says too little, or lies in the future. */
    Contact checked(Instant now) {
        if (channel == Channel.NOTE && text == null && subject == null) {
            throw new KithException.Invalid("A note needs a text.", "Add -m 'what is worth knowing'.");
        }
        if (startedAt.isAfter(now.plus(A_DAY))) {
            throw new KithException.Invalid("A contact that is yet to come can't be logged.");
        }
        return this;
    }
}
