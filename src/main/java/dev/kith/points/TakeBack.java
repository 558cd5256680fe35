package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.programme.Shortfall;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an entry is taken back: by what is opposite, or, where points it gave are spent, by other points. */
final class TakeBack {
    private TakeBack() {}

    /** What an entry did to each lot in all. */
    static List<Allocation> sums(List<Allocation> allocations) {
        Map<Long, Allocation> sums = new LinkedHashMap<>();
        for (Allocation one : allocations) {
            sums.merge(
                    one.lotId(),
                    one,
                    (a, b) -> new Allocation(a.entryId(), a.lotId(), a.points() + b.points(), a.held() + b.held()));
        }
        return sums.values().stream()
                .filter(sum -> sum.points() != 0 || sum.held() != 0)
                .toList();
    }

    /**
     * To each lot the opposite of what the entry did to it.
     *
     * @param lots the lots that it touched, as they are
     * @throws KithException.Conflict where points it gave are spent or reserved, or what it reserved is settled
     */
    static List<Allocation> opposite(Entry entry, List<Allocation> allocations, Map<Long, Lot> lots) {
        List<Allocation> opposite = new ArrayList<>();
        for (Allocation sum : sums(allocations)) {
            Lot lot = lots.get(sum.lotId());
            if (lot == null || !fits(lot, sum)) {
                throw gone(entry, sum, lot == null ? 0 : lot.free());
            }
            opposite.add(sum.opposite());
        }
        return opposite;
    }

    private static boolean fits(Lot lot, Allocation sum) {
        long left = lot.left() - sum.points();
        long held = lot.held() - sum.held();
        return lot.debt() ? left <= 0 && held == 0 : 0 <= held && held <= left;
    }

    private static KithException.Conflict gone(Entry entry, Allocation sum, long free) {
        if (sum.points() > 0) {
            return new KithException.Conflict(
                    Text.of(
                            "Entry {0} gave {1} points, and only {2} of them are left.",
                            entry.id(), sum.points(), Math.max(free, 0)),
                    Text.of("See 'kith points statement' for where they went."));
        }
        return new KithException.Conflict(
                Text.of("What entry {0} reserved or freed has moved on since.", entry.id()),
                Text.of("See 'kith points statement' for where it went."));
    }

    /**
     * What takes points of an award back: from its own lot first, then from the customer's other lots unless a debt is
     * to stand for what is spent.
     *
     * @return the allocations; where they come to less than was asked for, the rest is a debt
     */
    static List<Allocation> earning(long award, long points, List<Lot> lots, Shortfall shortfall, ZonedDateTime now) {
        List<Allocation> taken = new ArrayList<>();
        long missing = points;
        for (Lot lot : Spending.inOrder(lots)) {
            long part = lot.entryId() == award ? Math.min(missing, lot.free()) : 0;
            if (part > 0) {
                taken.add(new Allocation(0, lot.id(), -part));
                missing -= part;
            }
        }
        if (missing > 0 && shortfall == Shortfall.LOTS) {
            List<Lot> others =
                    lots.stream().filter(lot -> lot.entryId() != award).toList();
            taken.addAll(Spending.take(others, missing, now.toInstant(), now.getZone()));
        }
        return taken;
    }
}
