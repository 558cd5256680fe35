package dev.kith.points;

import dev.kith.base.Text;
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
        String points = entry().points() == 1 ? Text.of("1 point") : Text.of("{0} points", entry().points());
        if (!awarded.moved().replayed()) {
            String over = expired ? Text.of(", which expired on {0}", lot().expiresOn()) : "";
            return Text.of("Awarded {0} to {1}{2}; balance {3}.", points, customer.name(), over, balance.total());
        }
        return Text.of(
                "Replayed: {0} had {1} with ref {2} already (entry {3}{4}); nothing was awarded.",
                customer.name(),
                points,
                entry().ref(),
                entry().id(),
                awarded.moved().reversed() ? Text.of(", taken back since") : "");
    }
}
