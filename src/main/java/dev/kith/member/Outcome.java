package dev.kith.member;

import dev.kith.base.Printable;
import dev.kith.base.Text;
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
            return Text.of("No customers match.");
        }
        String numbered = number == null ? "" : Text.of(", number {0}", Printable.line(number));
        if (changed == 0) {
            return Text.of(
                    selected.count() == 1 ? "{0} is a member of {1} already{2}." : "{0} are members of {1} already{2}.",
                    selected.named(),
                    name,
                    numbered);
        }
        String already = unchanged() == 0 ? "" : Text.of(" ({0} are already)", unchanged());
        return Text.of("Enrolled {0} in {1}{2}{3}.", selected.named(changed), name, numbered, already);
    }
}
