package dev.kith.points;

import dev.kith.base.ChineseNumber;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.programme.Expiry;
import dev.kith.programme.Programme;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Points to be given, as they were asked for.
 *
 * @param at when they were earned, or null for now
 * @param expires their last day, or null for that of the programme
 * @param ref the caller's own key: the same again gives nothing twice; or null
 */
record Award(
        long points,
        @Nullable Instant at,
        Availability available,
        @Nullable Expiry expires,
        @Nullable String reason,
        @Nullable String ref,
        @Nullable String source) {

    /** The most points of one entry, and of one customer: every program reads whole numbers up to 2^53 exactly. */
    static final long MOST = 1L << 53;

    Award {
        if (points < 1 || points > MOST) {
            throw invalid(Long.toString(points));
        }
        reason = textOrNull(reason);
        source = textOrNull(source);
        if (ref != null && ref.isBlank()) {
            throw new KithException.Invalid(Text.of("A --ref can't be empty."));
        }
        ref = textOrNull(ref);
    }

    /** The same, with the programme's last day where it says none. */
    Award of(Programme programme) {
        return expires != null ? this : new Award(points, at, available, programme.expiry(), reason, ref, source);
    }

    /** Reads a number of points; Invalid for 0, a negative number, a fraction, or more than {@link #MOST}. */
    static long points(String text) {
        String digits = ChineseNumber.plain(text.strip());
        if (digits.isEmpty() || digits.length() > 16 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw invalid(text);
        }
        long points = Long.parseLong(digits);
        if (points < 1 || points > MOST) {
            throw invalid(text);
        }
        return points;
    }

    static KithException.Invalid invalid(String text) {
        return new KithException.Invalid(Text.of("Points are a whole number from 1 to {0}, not '{1}'.", MOST, text));
    }

    static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
