package dev.kith.points;

import dev.kith.base.Span;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The last day of points: a date, a while after they were earned, or never. */
sealed interface Expiry {
    /** The date, for points earned at this time; null for never. */
    @Nullable
    LocalDate date(ZonedDateTime earned);

    /** On a date, which counts whole. */
    record On(LocalDate day) implements Expiry {
        @Override
        public LocalDate date(ZonedDateTime earned) {
            return day;
        }
    }

    /** On the day that is this long after the one on which they were earned. */
    record After(Span span) implements Expiry {
        @Override
        public LocalDate date(ZonedDateTime earned) {
            return span.after(earned).toLocalDate();
        }
    }

    /** Never. */
    record Never() implements Expiry {
        @Override
        public @Nullable LocalDate date(ZonedDateTime earned) {
            return null;
        }
    }
}
