package dev.kith.points;

import dev.kith.base.Printable;
import java.util.List;

/**
 * What became of an award to several customers.
 *
 * @param given how many were given it now
 * @param replayed how many had it already, under its ref
 * @param outside how many were given nothing, since they are no members
 * @param results one by one, where they are wanted
 */
record AwardOutcome(Award award, int given, int replayed, int outside, List<AwardResult> results) {

    /** What the user is told. */
    String sentence() {
        String points = award.points() == 1 ? "1 point" : award.points() + " points";
        if (given + replayed == 0) {
            return outside == 0
                    ? "No customers match."
                    : "Nothing was awarded: %s (see 'kith member enrol').".formatted(outsiders());
        }
        if (given == 0) {
            return "Replayed: %s had %s with ref %s already; nothing was awarded."
                    .formatted(customers(replayed), points, Printable.line(String.valueOf(award.ref())));
        }
        String already = replayed == 0 ? "" : " (%d had them already)".formatted(replayed);
        String left = outside == 0 ? "" : " %s and got nothing.".formatted(outsiders());
        return "Awarded %s each to %s%s.".formatted(points, customers(given), already) + left;
    }

    private String outsiders() {
        return customers(outside) + (outside == 1 ? " is no member" : " are no members");
    }

    private static String customers(int count) {
        return count == 1 ? "1 customer" : count + " customers";
    }
}
