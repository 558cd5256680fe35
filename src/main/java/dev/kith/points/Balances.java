package dev.kith.points;

import dev.kith.base.Runs;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes balances, one at a time, of lots that come ordered by customer. */
final class Balances {
    private Balances() {}

    /** The balances; closing the stream closes the lots. */
    static Stream<CustomerBalance> of(Stream<PointsAccounts.CustomerLot> lots, Instant now, ZoneId zone) {
        return Runs.of(lots, (a, b) -> a.customer() == b.customer()).map(theirs -> balance(theirs, now, zone));
    }

    private static CustomerBalance balance(List<PointsAccounts.CustomerLot> theirs, Instant now, ZoneId zone) {
        List<Lot> lots = theirs.stream()
                .map(PointsAccounts.CustomerLot::lot)
                .filter(Objects::nonNull)
                .toList();
        PointsAccounts.CustomerLot first = theirs.getFirst();
        return new CustomerBalance(first.customer(), first.name(), Ledger.balance(lots, now, zone));
    }
}
