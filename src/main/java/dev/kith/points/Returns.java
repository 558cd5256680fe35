package dev.kith.points;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;

/** Takes a part of what was awarded back, as an order that earned it is returned. */
public final class Returns {
    private final Tx tx;
    private final Instant now;
    private final ZoneId zone;

    public Returns(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.now = now;
        this.zone = zone;
    }

    /**
     * Takes points of an award back; what is spent is taken from other lots or is owed, whatever the programme's limit
     * of debts is: the customer has spent what they were not to have.
     *
     * @param award the number of its entry
     * @return how many were taken: no more than are left of the award
     */
    public long giveUp(long award, long points, Instant at, String reason) {
        Entry entry = PointsAccounts.getEntry(tx, award);
        return new Reversals(Reversals.bookOf(tx, entry, now, zone))
                .giveUp(entry, points, new Postings.Terms(at, reason, null));
    }
}
