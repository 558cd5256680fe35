package dev.kith.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Cuts values into five parts of about the same size. A cut lies where R's quantile type 7 has it (linear between the
 * two values beside it: Hyndman and Fan, 1996); a value that equals a quantile belongs below it. Since the values are
 * whole numbers, a cut is given as the least of them above the quantile. Equal values are in one part.
 */
final class Quintiles {
    private Quintiles() {}

    /**
     * The four cuts, lowest first: the least value above each.
     *
     * @param count how many values there are, at least one
     * @param sorted the value at a position, from 0, lowest first
     */
    static List<Long> cuts(long count, LongUnaryOperator sorted) {
        List<Long> cuts = new ArrayList<>();
        for (long part = 1; part < 5; part++) {
            long at = (count - 1) * part;
            long low = sorted.applyAsLong(at / 5);
            long high = at % 5 == 0 ? low : sorted.applyAsLong(at / 5 + 1);
            cuts.add(low + (high - low) * (at % 5) / 5 + 1);
        }
        return List.copyOf(cuts);
    }

    /** How many cuts a value has reached, from 0 to 4. */
    static long reached(long value, List<Long> cuts) {
        return cuts.stream().filter(cut -> value >= cut).count();
    }
}
