package dev.kith.customer;

import dev.kith.base.Text;

/** What came of putting customers away, or of bringing them back. */
record Archived(Selected selected, long changed) {

    /** That they were archived. */
    String archived() {
        long others = selected.count() - changed;
        if (selected.count() == 0) {
            return Text.of("No customers match.");
        }
        if (changed == 0) {
            return Text.of(others == 1 ? "{0} is archived already." : "{0} are archived already.", selected.named());
        }
        String who = selected.named(changed);
        return others == 0
                ? Text.of("Archived {0}.", who)
                : Text.of(
                        others == 1
                                ? "Archived {0} ({1} was archived already)."
                                : "Archived {0} ({1} were archived already).",
                        who,
                        others);
    }

    /** That they were brought back. */
    String restored() {
        long others = selected.count() - changed;
        if (selected.count() == 0) {
            return Text.of("No customers match.");
        }
        if (changed == 0) {
            return Text.of(others == 1 ? "{0} is not archived." : "{0} are not archived.", selected.named());
        }
        String who = selected.named(changed);
        return others == 0
                ? Text.of("Restored {0}.", who)
                : Text.of(
                        others == 1 ? "Restored {0} ({1} was not archived)." : "Restored {0} ({1} were not archived).",
                        who,
                        others);
    }
}
