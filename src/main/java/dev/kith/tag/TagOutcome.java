package dev.kith.tag;

import dev.kith.customer.Selected;

/**
 * What came of tagging or untagging.
 *
 * @param changed how many of the selected had the tag taken or given
 */
record TagOutcome(String tag, Selected selected, long changed) {
    long unchanged() {
        return selected.count() - changed;
    }
}
