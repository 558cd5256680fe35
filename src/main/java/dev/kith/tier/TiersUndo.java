package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.db.Undo;

/** Keeps an undo from leaving tiers without a scheme, or a scheme without the lowest tier. */
public final class TiersUndo implements Undo.Reversal {
    private static final String BROKEN = """
            SELECT g.name FROM programme g
            WHERE EXISTS (SELECT 1 FROM tier t WHERE t.programme_id = g.id AND t.dropped = 0)
                <> EXISTS (SELECT 1 FROM tier_scheme s WHERE s.programme_id = g.id)
            OR EXISTS (SELECT 1 FROM tier_scheme s WHERE s.programme_id = g.id)
                <> EXISTS (SELECT 1 FROM tier t WHERE t.programme_id = g.id AND t.dropped = 0 AND t.threshold = 0)
            """;

    @Override
    public void check(Tx tx) {
        String programme = tx.text(BROKEN);
        if (programme != null) {
            throw new KithException.Conflict(
                    Text.of(
                            "The tiers of the programme {0} are in use, and can't be taken back.",
                            Printable.line(programme)),
                    Text.of("Undo what came after first: see 'kith operations list'."));
        }
    }
}
