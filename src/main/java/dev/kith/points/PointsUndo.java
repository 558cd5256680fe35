package dev.kith.points;

import dev.kith.cli.Settings;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import java.time.Instant;

/** How undo takes points back: by reversal entries, never by a deletion. */
public final class PointsUndo implements Undo.Reversal {
    @Override
    public int reverse(Tx tx, long operation, Instant at) {
        return Reversals.undo(tx, operation, at, Settings.of(tx).zone());
    }
}
