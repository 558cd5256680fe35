package dev.kith.programme;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A loyalty programme.
 *
 * @param worth what points are worth in money, or null where that is not said
 * @param rounding how what points are worth is rounded
 * @param expires how long points last where an award does not say; null for ever
 * @param expiresSince when that was changed last, or null
 * @param shortfall what pays where points that are taken back are spent already
 * @param debtLimit how many points a customer may owe for redemptions, 0 for none
 * @param membersOnly whether only members earn
 */
public record Programme(
        long id,
        String name,
        @Nullable String description,
        @Nullable Worth worth,
        Rounding rounding,
        @Nullable Expiry expires,
        @Nullable Instant expiresSince,
        Shortfall shortfall,
        long debtLimit,
        boolean membersOnly,
        Instant createdAt) {
    /** The programme that every database has. */
    public static final String STANDARD = "standard";

    private static final int LONGEST = 100;

    public Programme {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid(
                    Text.of(
                            "'{0}' can't be the name of a programme: 1 to {1} characters on one line.",
                            Printable.line(name), LONGEST),
                    Text.of("For example: kith programme define partners"));
        }
    }

    /** How long points last that say nothing else. */
    public Expiry expiry() {
        return expires == null ? new Expiry.Never() : expires;
    }

    /** Minor units that points are worth, or null where that is not said. */
    public @Nullable Long worthOf(long points) {
        return worth == null ? null : worth.of(points, rounding);
    }
}
