package dev.kith.classification;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts values into five parts of about the same size. A cut lies where R's quantile type 7 has it (linear between the
 * two values beside it: Hyndman and Fan, 1996); a value that equals a quantile belongs below it. Since the values are
 * whole numbers, a cut is given as the least of them above the quantile. Equal values are in one part.
 */
final class Quintiles {
    private Quintiles() {}

    /** The values at a position, from 0, and at the next one, if any, of so many values, lowest first. */
    interface Sorted {
        List<Long> from(long at, long count);
    }

    /** The values on either side of each of the four quantiles: all that {@link #cuts} needs of them. */
    static List<Long> neighbours(long count, Sorted sorted) {
        List<Long> values = new ArrayList<>();
        for (long part = 1; part < 5; part++) {
            List<Long> two = sorted.from((count - 1) * part / 5, count);
            values.add(two.getFirst());
            values.add(two.getLast());
        }
        return List.copyOf(values);
    }

    /**
     * The four cuts, lowest first: the least value above each quantile.
     *
     * @param count how many values there are, at least one
     * @param neighbours those beside the quantiles
     */
    static List<Long> cuts(long count, List<Long> neighbours) {
        List<Long> cuts = new ArrayList<>();
        for (int part = 1; part < 5; part++) {
            long low = neighbours.get(2 * part - 2);
            long high = neighbours.get(2 * part - 1);
            cuts.add(low + (high - low) * ((count - 1) * part % 5) / 5 + 1);
        }
        return List.copyOf(cuts);
    }

    /** How many cuts a value has reached, from 0 to 4. */
    static long reached(long value, List<Long> cuts) {
        return cuts.stream().filter(cut -> value >= cut).count();
    }
}
