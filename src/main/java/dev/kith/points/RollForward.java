package dev.kith.points;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of all points, month by month: opening + earned + redeemed + expired + adjusted = closing. */
final class RollForward {
    private final Map<YearMonth, Sums> months = new TreeMap<>();

    /** The sums of a month; what was taken is negative. */
    private record Sums(long earned, long redeemed, long expired, long adjusted) {
        static final Sums NONE = new Sums(0, 0, 0, 0);

        Sums plus(EntryKind kind, long points) {
            return switch (kind) {
                case AWARD, RETURN -> new Sums(earned + points, redeemed, expired, adjusted);
                case REDEMPTION, CAPTURE -> new Sums(earned, redeemed + points, expired, adjusted);
                case EXPIRY -> new Sums(earned, redeemed, expired + points, adjusted);
                case ADJUSTMENT, SENT, RECEIVED, HOLD, RELEASE, REVERSAL ->
                    new Sums(earned, redeemed, expired, adjusted + points);
            };
        }
    }

    /** A month. */
    record Line(YearMonth month, long opening, long earned, long redeemed, long expired, long adjusted, long closing) {}

    /** Adds what an entry moved; one that takes another back counts as that one does. */
    void add(YearMonth month, EntryKind kind, long points) {
        months.put(month, months.getOrDefault(month, Sums.NONE).plus(kind, points));
    }

    /** All months from the first in which something moved to the last, or to a later one. */
    List<Line> lines(YearMonth last) {
        List<Line> lines = new ArrayList<>();
        if (months.isEmpty()) {
            return lines;
        }
        YearMonth first = months.keySet().iterator().next();
        long balance = 0;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Sums sums = months.getOrDefault(month, Sums.NONE);
            long closing = balance + sums.earned() + sums.redeemed() + sums.expired() + sums.adjusted();
            lines.add(
                    new Line(month, balance, sums.earned(), sums.redeemed(), sums.expired(), sums.adjusted(), closing));
            balance = closing;
        }
        return lines;
    }
}
