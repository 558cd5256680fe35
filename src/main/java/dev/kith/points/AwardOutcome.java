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
        String points = Text.things(award.points(), Text.later("{0} points"));
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
        String awarded = replayed == 0
                ? Text.of("Awarded {0} each to {1}.", points, customers(given))
                : Text.of("Awarded {0} each to {1} ({2} had them already).", points, customers(given), replayed);
        return outside == 0 ? awarded : awarded + Text.of(" {0} and got nothing.", outsiders());
    }

    private String outsiders() {
        return Text.counted(outside, "{0} customer is no member", "{0} customers are no members");
    }

    private static String customers(int count) {
        return Text.things(count, Text.later("{0} customers"));
    }
}
