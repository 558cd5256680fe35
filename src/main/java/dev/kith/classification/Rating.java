package dev.kith.classification;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import org.jspecify.annotations.Nullable;

/** How people rate a customer, from 1 to 5. */
record Rating(@Nullable Long potential, @Nullable Long loyalty) {
    static final Rating NONE = new Rating(null, null);

    /** From here on a rating moves a customer one class up. */
    static final long HIGH = 4;

    /** Reads one; throws KithException.Invalid for what is none. */
    static long parse(String name, String text) {
        if (!text.matches("[1-5]")) {
            throw new KithException.Invalid(
                    Text.of("The {0} is rated from 1 to 5, not '{1}'.", name, Printable.line(text)));
        }
        return Long.parseLong(text);
    }

    boolean isHigh() {
        return (potential != null && potential >= HIGH) || (loyalty != null && loyalty >= HIGH);
    }
}
