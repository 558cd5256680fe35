package dev.kith.customer;

import dev.kith.base.Text;

/** What came of putting customers away, or of bringing them back. */
record Archived(Selected selected, long changed) {

    /**
     * The sentence for it.
     *
     * @param done {@code Archived}
     * @param already what is said of those who did not change: {@code archived already}
     */
    String sentence(String done, String already) {
        long others = selected.count() - changed;
        if (selected.count() == 0) {
            return Text.of("No customers match.");
        }
        if (changed == 0) {
            return selected.named() + (others == 1 ? Text.of(" is ") : Text.of(" are ")) + already + ".";
        }
        String rest =
                others == 0 ? "" : " (" + others + (others == 1 ? Text.of(" was ") : Text.of(" were ")) + already + ")";
        return done + " " + selected.named(changed) + rest + ".";
    }
}
