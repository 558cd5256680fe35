package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A movement of points, as it was asked for.
 *
 * @param points how many, 1 or more
 * @param at when it happened, or null for now
 * @param ref the caller's own key: the same again does nothing twice; or null
 */
record Move(
        long points,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable String ref) {
    Move {
        if (points < 1 || points > Award.MOST) {
            throw Award.invalid(Long.toString(points));
        }
        reason = Award.textOrNull(reason);
        if (ref != null && ref.isBlank()) {
            throw new KithException.Invalid(Text.of("A --ref can't be empty."));
        }
        ref = Award.textOrNull(ref);
    }
}
