package dev.kith.member;

import dev.kith.base.Printable;
import dev.kith.customer.Selected;
import org.jspecify.annotations.Nullable;

/**
 * What came of enrolling customers, or of their leaving.
 *
 * @param changed of how many that changed something
 * @param number that of the only one, or null
 */
record Outcome(
        String programme,
        Selected selected,
        long changed,
        @Nullable String number) {
    long unchanged() {
        return selected.count() - changed;
    }

    /** What the user is told of members who enrolled. */
    String enrolled() {
        String name = Printable.line(programme);
        if (selected.count() == 0) {
            return "No customers match.";
        }
        String numbered = number == null ? "" : ", number " + Printable.line(number);
        if (changed == 0) {
            return selected.named() + (selected.count() == 1 ? " is a member" : " are members") + " of " + name
                    + " already" + numbered + ".";
        }
        String already = unchanged() == 0 ? "" : " (" + unchanged() + " are already)";
        return "Enrolled " + selected.named(changed) + " in " + name + numbered + already + ".";
    }
}
