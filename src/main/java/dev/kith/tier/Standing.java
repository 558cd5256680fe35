package dev.kith.tier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tier a customer has.
 *
 * @param tier by the measure or by a grant, whichever is higher
 * @param earned by the measure, since when
 * @param window what decides next about the earned one; null for the lowest, which is never lost
 * @param grants those that hold
 */
record Standing(
        Tier tier,
        LocalDate since,
        Tier earned,
        LocalDate earnedSince,
        @Nullable Running window,
        List<Grant> grants) {

    /** A window with its first and its last day. */
    record Running(LocalDate start, LocalDate end) {}

    /** A tier given by hand, with its first and its last day. */
    record Grant(
            long id,
            Tier tier,
            LocalDate from,
            LocalDate until,
            @Nullable String reason) {}

    /** That of somebody of whom nothing is written down. */
    static Standing lowest(Ladder ladder, LocalDate day) {
        return new Standing(ladder.lowest(), day, ladder.lowest(), day, null, List.of());
    }

    /** The last day on which they have their tier for sure, or null where no day is known to be the last. */
    @Nullable
    LocalDate until(Downgrade downgrade) {
        boolean earns = tier.id() == earned.id();
        if (earns && (window == null || downgrade == Downgrade.NEVER)) {
            return null;
        }
        LocalDate until = earns && window != null ? window.end() : null;
        for (Grant grant : grants) {
            if (grant.tier().id() == tier.id()
                    && (until == null || grant.until().isAfter(until))) {
                until = grant.until();
            }
        }
        return until;
    }
}
