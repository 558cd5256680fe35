package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * A tier of a programme.
 *
 * @param threshold from how much of the programme's measure on; 0 for the lowest, which everybody has
 * @param multiplier how many times the points of others those of this tier earn, in hundredths
 */
record Tier(
        long id,
        String name,
        long threshold,
        int multiplier,
        @Nullable String benefits) {
    static final int ONCE = 100;

    Tier {
        if (name.isBlank()) {
            throw new KithException.Invalid(Text.of("A tier needs a name."));
        }
    }

    boolean isAbove(Tier other) {
        return threshold > other.threshold;
    }
}
