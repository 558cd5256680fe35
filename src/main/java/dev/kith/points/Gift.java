package dev.kith.points;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Points that another feature gives as a part of its own operation: they can be spent at once, and expire as the
 * programme has it.
 *
 * @param points how many, 1 or more
 */
public record Gift(long points, @Nullable String reason) {

    /** Throws KithException.Invalid for what is no number of points. */
    public Gift {
        reason = award(points, reason).reason();
    }

    /** Reads a number of points; throws KithException.Invalid where it is none. */
    public static Gift of(String points, @Nullable String reason) {
        return new Gift(Award.points(points), reason);
    }

    /** Gives them; throws KithException.Invalid where the customer would have too many. */
    public void give(Tx tx, long customer, Instant now, ZoneId zone) {
        new Awarding(new Book(tx, Purse.standard(tx), now, zone)).award(customer, award(points, reason));
    }

    private static Award award(long points, @Nullable String reason) {
        return new Award(points, null, Availability.After.AT_ONCE, null, reason, null, null);
    }
}
