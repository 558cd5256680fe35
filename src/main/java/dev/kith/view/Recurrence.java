package dev.kith.view;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How something comes again. */
@FunctionalInterface
public interface Recurrence {
    /** The rule of RFC 5545 by which it does in a time zone, {@code FREQ=WEEKLY;COUNT=3}; null where it does not. */
    @Nullable
    String rule(ZoneId zone);
}
