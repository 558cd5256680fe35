package dev.kith.operation;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Settings;
import dev.kith.db.Operation;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Takes some operations back, one after the other, in one transaction. */
final class TakingBack {
    private final Instant at;
    private final List<Undo.Reversal> reversals;
    private int left;
    private boolean nothing = true;

    TakingBack(Instant at, List<Undo.Reversal> reversals, int operations) {
        this.at = at;
        this.reversals = reversals;
        this.left = operations;
    }

    /** Takes the next one back; throws KithException.Conflict where it was the last and of none anything could be. */
    Undo.Outcome next(Tx tx, Operation undo) {
        long operation = Objects.requireNonNull(undo.undoes());
        Settings before = Settings.of(tx);
        Undo.Outcome outcome = Undo.of(tx, operation, at, reversals);
        before.checkReplacedBy(Settings.of(tx), tx);
        nothing &= outcome.isNothing();
        left--;
        if (left == 0 && nothing) {
            throw new KithException.Conflict(
                    Text.of("Nothing of operation {0} can be taken back: {1}.", operation, whyNothing(outcome.kept())));
        }
        return outcome;
    }

    private static String whyNothing(List<Undo.Kept> kept) {
        return kept.isEmpty()
                ? Text.of("what it did is not there any more")
                : Text.of(
                        "{0} stays as it is, {1}", KeptWords.name(kept.getFirst()), KeptWords.reason(kept.getFirst()));
    }
}
