package dev.kith.segment;

import dev.kith.db.Tx;

/** How it is found who should be in a segment. */
interface Matched {
    /** Says it to a matching, under the id of the segment; throws KithException.Invalid where it can't be found. */
    void in(Matching matching, long segment, Tx tx);
}
