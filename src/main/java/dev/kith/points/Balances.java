package dev.kith.points;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes balances, one at a time, of lots that come ordered by customer. */
final class Balances implements Iterator<CustomerBalance> {
    private final Iterator<PointsAccounts.CustomerLot> lots;
    private final Instant now;
    private final ZoneId zone;
    private PointsAccounts.@Nullable CustomerLot next;

    private Balances(Iterator<PointsAccounts.CustomerLot> lots, Instant now, ZoneId zone) {
        this.lots = lots;
        this.now = now;
        this.zone = zone;
        advance();
    }

    /** The balances; closing the stream closes the lots. */
    static Stream<CustomerBalance> of(Stream<PointsAccounts.CustomerLot> lots, Instant now, ZoneId zone) {
        Balances balances = new Balances(lots.iterator(), now, zone);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(balances, Spliterator.ORDERED), false)
                .onClose(lots::close);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public CustomerBalance next() {
        PointsAccounts.CustomerLot first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        List<Lot> theirs = new ArrayList<>();
        while (next != null && next.customer() == first.customer()) {
            if (next.lot() != null) {
                theirs.add(next.lot());
            }
            advance();
        }
        return new CustomerBalance(first.customer(), first.name(), Ledger.balance(theirs, now, zone));
    }

    private void advance() {
        next = lots.hasNext() ? lots.next() : null;
    }
}
