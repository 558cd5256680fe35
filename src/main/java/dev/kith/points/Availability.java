package dev.kith.points;

import dev.kith.base.Span;
import java.time.Instant;
import java.time.ZonedDateTime;

/** From when on points can be spent: a time, or a while after they were earned, which may be none. */
public sealed interface Availability {
    /** The time, for points earned at this time. */
    Instant time(ZonedDateTime earned);

    /** From a time on. */
    record From(Instant time) implements Availability {
        @Override
        public Instant time(ZonedDateTime earned) {
            return time;
        }
    }

    /** This long after they were earned. */
    record After(Span span) implements Availability {
        public static final After AT_ONCE = new After(Span.ofSeconds(0));

        @Override
        public Instant time(ZonedDateTime earned) {
            return span.after(earned).toInstant();
        }
    }
}
