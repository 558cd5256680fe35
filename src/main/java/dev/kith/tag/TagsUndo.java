package dev.kith.tag;

import dev.kith.db.Tx;
import dev.kith.db.Undo;

/** Keeps an undo from giving somebody two tags of an exclusive group. */
public final class TagsUndo implements Undo.Reversal {
    @Override
    public void check(Tx tx) {
        TagGroups.refuseContradictions(tx);
    }
}
