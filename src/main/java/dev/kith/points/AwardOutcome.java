package dev.kith.points;

import dev.kith.base.Printable;
import dev.kith.base.Text;
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
        String points = award.points() == 1 ? Text.of("1 point") : Text.of("{0} points", award.points());
        if (given + replayed == 0) {
            return outside == 0
                    ? Text.of("No customers match.")
                    : Text.of("Nothing was awarded: {0} (see 'kith member enrol').", outsiders());
        }
        if (given == 0) {
            return Text.of(
                    "Replayed: {0} had {1} with ref {2} already; nothing was awarded.",
                    customers(replayed), points, Printable.line(String.valueOf(award.ref())));
        }
        String already = replayed == 0 ? "" : Text.of(" ({0} had them already)", replayed);
        String left = outside == 0 ? "" : Text.of(" {0} and got nothing.", outsiders());
        return Text.of("Awarded {0} each to {1}{2}.", points, customers(given), already) + left;
    }

    private String outsiders() {
        return customers(outside) + (outside == 1 ? Text.of(" is no member") : Text.of(" are no members"));
    }

    private static String customers(int count) {
        return count == 1 ? Text.of("1 customer") : Text.of("{0} customers", count);
    }
}
