package dev.kith.points;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The ledger of a purse at a moment: what all that is written into it has in common. */
record Book(Tx tx, Purse purse, Instant now, ZoneId zone) {

    PointsAccounts accounts() {
        return new PointsAccounts(tx, purse);
    }

    /** What points are worth at the programme's rate, or null where it has none. */
    @Nullable
    Money worth(long points, Currency currency) {
        Long minor = purse.programme().worthOf(points);
        return minor == null ? null : new Money(minor, currency);
    }

    /** When something happened; throws KithException.Invalid for what is still to come. */
    Instant at(@Nullable Instant given) {
        Instant at = (given == null ? now : given).truncatedTo(ChronoUnit.SECONDS);
        if (at.isAfter(now)) {
            throw new KithException.Invalid(
                    Text.of("Points can't be moved in the future."), Text.of("Leave --at out for now."));
        }
        return at;
    }
}
