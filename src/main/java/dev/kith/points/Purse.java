package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.programme.Programme;
import dev.kith.programme.Programmes;
import org.jspecify.annotations.Nullable;

/**
 * Which points are meant: those of a programme that can be spent, or those that count for its tiers.
 *
 * @param status whether they count for a tier and are never spent
 */
record Purse(Programme programme, boolean status) {

    /** Those of a programme, or of the standard one; throws KithException.NotFound where there is none of this name. */
    static Purse of(Tx tx, @Nullable String programme, boolean status) {
        return new Purse(new Programmes(tx).get(programme == null ? Programme.STANDARD : programme), status);
    }

    /** What can be spent in the standard programme. */
    static Purse standard(Tx tx) {
        return of(tx, null, false);
    }

    /** {@code standard}, or {@code standard status}. */
    String label() {
        return status ? Text.of("{0} status", programme.name()) : programme.name();
    }
}
