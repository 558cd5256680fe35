package dev.kith.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A loyalty programme.
 *
 * @param valuePoints how many points are worth {@code value} minor units of money, or null where that is not said
 * @param value minor units of the database's currency, or null
 * @param expires how long points last where an award does not say, as {@code --expires} has it; null for ever
 * @param shortfall what pays where points that are taken back are spent already
 * @param debtLimit how many points a customer may owe for redemptions, 0 for none
 * @param membersOnly whether only members earn
 */
public record Programme(
        long id,
        String name,
        @Nullable String description,
        @Nullable Long valuePoints,
        @Nullable Long value,
        @Nullable String expires,
        Shortfall shortfall,
        long debtLimit,
        boolean membersOnly,
        Instant createdAt) {
    /** The programme that every database has. */
    public static final String STANDARD = "standard";

    /** Minor units that points are worth, rounded down, or null where that is not said. */
    public @Nullable Long worthOf(long points) {
        return valuePoints == null || value == null
                ? null
                : Math.floorDiv(Math.multiplyExact(points, value), valuePoints);
    }
}
