package dev.kith.points;

import dev.kith.customer.Match;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What became of an award, and what the customer has now.
 *
 * @param expired whether the points have expired already, as those of an award in the past may have
 */
record AwardResult(Match customer, Awarding.Awarded awarded, Balance balance, boolean expired) {
    /** The result now, of a customer with these lots. */
    static AwardResult of(Match customer, Awarding.Awarded awarded, List<Lot> lots, ZonedDateTime now) {
        Balance balance = Ledger.balance(lots, now.toInstant(), now.getZone());
        return new AwardResult(customer, awarded, balance, awarded.lot().isExpired(now.toLocalDate()));
    }

    Entry entry() {
        return awarded.entry();
    }

    Lot lot() {
        return awarded.lot();
    }

    /** What the user is told. */
    String sentence() {
        String points = entry().points() == 1 ? "1 point" : entry().points() + " points";
        if (!awarded.moved().replayed()) {
            String over = expired ? ", which expired on " + lot().expiresOn() : "";
            return "Awarded %s to %s%s; balance %d.".formatted(points, customer.name(), over, balance.total());
        }
        return "Replayed: %s had %s with ref %s already (entry %d%s); nothing was awarded."
                .formatted(
                        customer.name(),
                        points,
                        entry().ref(),
                        entry().id(),
                        awarded.moved().reversed() ? ", taken back since" : "");
    }
}
