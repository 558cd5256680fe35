package dev.kith.points;

import dev.kith.db.Tx;
import dev.kith.db.Undo;
import java.time.Instant;

/** How undo takes points back: by reversal entries, never by a deletion. */
public final class PointsUndo implements Undo.Reversal {
    @Override
    public int reverse(Tx tx, long operation, Instant at) {
        return new PointsAccounts(tx).reverse(operation, at);
    }
}
