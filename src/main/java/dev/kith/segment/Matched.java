package dev.kith.segment;

import dev.kith.customer.Selection;
import dev.kith.db.Tx;

/** How it is found who should be in a segment. */
interface Matched {
    /** Says it to a matching, under the id of the segment; throws KithException.Invalid where it can't be found. */
    void in(Matching matching, long segment, Tx tx);

    /** Those who are named are in it, and nobody else. */
    static Matched only(Selection selection) {
        return (matching, segment, tx) -> {
            selection.fill(tx);
            matching.bySelection(segment);
        };
    }

    /** Those who are named enter. */
    static Matched entering(Selection selection) {
        return (matching, segment, tx) -> {
            selection.fill(tx);
            matching.selectionEnters(segment);
        };
    }

    /** Those who are named leave. */
    static Matched leaving(Selection selection) {
        return (matching, segment, tx) -> {
            selection.fill(tx);
            matching.selectionLeaves(segment);
        };
    }

    /** Nobody is in it. */
    static Matched nobody() {
        return (matching, segment, tx) -> matching.nobody(segment);
    }

    /** Who is in it stays, as long as they are there at all. */
    static Matched asBefore() {
        return (matching, segment, tx) -> matching.existing(segment);
    }
}
