package dev.kith.points;

import dev.kith.base.Printable;
import java.util.List;

/**
 * What became of an award to several customers.
 *
 * @param given how many were given it now
 * @param replayed how many had it already, under its ref
 * @param results one by one, where they are wanted
 */
record AwardOutcome(Award award, int given, int replayed, List<AwardResult> results) {

    /** What the user is told. */
    String sentence() {
        String points = award.points() == 1 ? "1 point" : award.points() + " points";
        if (given + replayed == 0) {
            return "No customers match.";
        }
        if (given == 0) {
            return "Replayed: %s had %s with ref %s already; nothing was awarded."
                    .formatted(customers(replayed), points, Printable.line(String.valueOf(award.ref())));
        }
        String already = replayed == 0 ? "" : " (%d had them already)".formatted(replayed);
        return "Awarded %s each to %s%s.".formatted(points, customers(given), already);
    }

    private static String customers(int count) {
        return count == 1 ? "1 customer" : count + " customers";
    }
}
