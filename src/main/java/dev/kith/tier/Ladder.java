package dev.kith.tier;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tiers of a programme, from the lowest up; there is always one from 0. */
record Ladder(List<Tier> tiers) {
    Ladder {
        tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::threshold)).toList();
        if (tiers.isEmpty() || tiers.getFirst().threshold() != 0) {
            throw new IllegalArgumentException("no tier from 0");
        }
    }

    Tier lowest() {
        return tiers.getFirst();
    }

    /** The highest tier that so much reaches. */
    Tier reached(long value) {
        Tier reached = lowest();
        for (Tier tier : tiers) {
            if (tier.threshold() <= value) {
                reached = tier;
            }
        }
        return reached;
    }

    /** The next lower one, or the lowest itself. */
    Tier below(Tier tier) {
        Tier below = lowest();
        for (Tier other : tiers) {
            if (tier.isAbove(other)) {
                below = other;
            }
        }
        return below;
    }

    /** The next higher one, or null. */
    @Nullable
    Tier above(Tier tier) {
        for (Tier other : tiers) {
            if (other.isAbove(tier)) {
                return other;
            }
        }
        return null;
    }

    Tier get(long id) {
        return tiers.stream().filter(tier -> tier.id() == id).findFirst().orElseThrow();
    }
}
