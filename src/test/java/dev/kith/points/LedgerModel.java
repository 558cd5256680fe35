package dev.kith.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the ledger should come to, as simply as it can be said: a list of lots. Days are those of UTC. */
final class LedgerModel {
    static final class Lot {
        int customer;
        Instant earned;
        Instant available;
        LocalDate expires;
        long left;
        long held;

        long free() {
            return left - held;
        }
    }

    private static final Comparator<Lot> FIRST_EXPIRING = Comparator.comparing(
                    (Lot lot) -> lot.expires, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(lot -> lot.earned);

    final List<Lot> lots = new ArrayList<>();

    private boolean valid(Lot lot, Instant now) {
        return !lot.available.isAfter(now) && !over(lot, now);
    }

    private static boolean over(Lot lot, Instant now) {
        return lot.expires != null && Ledgers.day(now).isAfter(lot.expires);
    }

    Lot give(int customer, long points, Instant earned, Instant available, LocalDate expires) {
        Lot lot = new Lot();
        lot.customer = customer;
        lot.earned = earned;
        lot.available = available;
        lot.expires = expires;
        lot.left = points;
        lots.add(lot);
        return lot;
    }

    /** What pays, or null where there is not enough. */
    Map<Lot, Long> pay(int customer, long points, Instant now, Lot but) {
        Map<Lot, Long> paid = new LinkedHashMap<>();
        long missing = points;
        for (Lot lot : lots.stream()
                .filter(one -> one.customer == customer && one != but && valid(one, now))
                .sorted(FIRST_EXPIRING)
                .toList()) {
            long part = Math.min(missing, lot.free());
            if (part > 0) {
                paid.put(lot, part);
                missing -= part;
            }
        }
        return missing > 0 ? null : paid;
    }

    long expire(Instant now) {
        long points = 0;
        for (Lot lot : lots) {
            if (over(lot, now)) {
                points += lot.free();
                lot.left = lot.held;
            }
        }
        return points;
    }

    Balance balance(int customer, Instant now) {
        long available = 0;
        long pending = 0;
        long held = 0;
        long expiring = 0;
        long expired = 0;
        for (Lot lot : lots) {
            if (lot.customer == customer) {
                held += lot.held;
                expired += over(lot, now) ? lot.free() : 0;
                available += valid(lot, now) ? lot.free() : 0;
                pending += !valid(lot, now) && !over(lot, now) ? lot.free() : 0;
                expiring += !over(lot, now) && over(lot, now.plusSeconds(31 * 86_400L)) ? lot.free() : 0;
            }
        }
        return new Balance(available, pending, held, expiring, expired, 0);
    }
}
