package dev.kith.points;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Which lots pay: those that expire first, then the oldest, and those that never expire last. What can be spent and
 * what is taken are found in the same way, so that no check can promise what a deduction does not find.
 */
final class Spending {
    private static final Comparator<Lot> IN_ORDER = Comparator.comparing(
                    Lot::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Lot::earnedAt)
            .thenComparingLong(Lot::id);

    private Spending() {}

    /** How many points can be spent at a moment. */
    static long free(List<Lot> lots, Instant at, ZoneId zone) {
        return lots.stream()
                .filter(lot -> lot.isValid(at, zone))
                .mapToLong(Lot::free)
                .sum();
    }

    /** What a payment at a moment takes from each lot; less than was asked for where there is not enough. */
    static List<Allocation> take(List<Lot> lots, long points, Instant at, ZoneId zone) {
        return each(lots, points, at, zone, (lot, part) -> new Allocation(0, lot.id(), -part));
    }

    /** What a hold at a moment reserves of each lot; less than was asked for where there is not enough. */
    static List<Allocation> reserve(List<Lot> lots, long points, Instant at, ZoneId zone) {
        return each(lots, points, at, zone, (lot, part) -> new Allocation(0, lot.id(), 0, part));
    }

    private static List<Allocation> each(
            List<Lot> lots, long points, Instant at, ZoneId zone, BiFunction<Lot, Long, Allocation> allocation) {
        List<Allocation> allocations = new ArrayList<>();
        long missing = points;
        for (Lot lot : inOrder(lots)) {
            long part = lot.isValid(at, zone) ? Math.min(missing, lot.free()) : 0;
            if (part > 0) {
                allocations.add(allocation.apply(lot, part));
                missing -= part;
            }
        }
        return allocations;
    }

    /** The lots in the order in which they pay. */
    static List<Lot> inOrder(List<Lot> lots) {
        return lots.stream().sorted(IN_ORDER).toList();
    }

    /** How many points allocations move in all. */
    static long sum(List<Allocation> allocations) {
        return allocations.stream().mapToLong(Allocation::points).sum();
    }
}
