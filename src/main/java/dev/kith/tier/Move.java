package dev.kith.tier;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From one tier to another, or a tier that was kept.
 *
 * @param day the first on which it was so
 * @param value how much was counted, where that decided
 */
record Move(
        Tier from,
        Tier to,
        LocalDate day,
        Cause cause,
        @Nullable Long value,
        @Nullable String reason) {

    /** Why. */
    enum Cause {
        QUALIFIED,
        KEPT,
        FELL,
        GRANTED,
        GRANT_ENDED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
