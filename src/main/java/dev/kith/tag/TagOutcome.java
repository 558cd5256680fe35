package dev.kith.tag;

import dev.kith.customer.Selected;

/**
 * What came of tagging or untagging.
 *
 * @param changed how many of the selected had the tag taken or given
 * @param tookOff how many other tags of its group came off for it
 */
record TagOutcome(String tag, Selected selected, long changed, long tookOff) {
    long unchanged() {
        return selected.count() - changed;
    }
}
