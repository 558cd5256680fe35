package dev.kith.programme;

import dev.kith.base.Span;
import dev.kith.base.Synonyms;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last day of points: a date, a while after they were earned, the end of a period then, or never. */
public sealed interface Expiry {
    /** The date, for points earned at this time; null for never. */
    @Nullable
    LocalDate date(ZonedDateTime earned);

    /** As it is written: {@code 2027-12-31}, {@code 1y}, {@code 1y year-end}, {@code never}. */
    String text();

    /** On a date, which counts whole. */
    record On(LocalDate day) implements Expiry {
        @Override
        public LocalDate date(ZonedDateTime earned) {
            return day;
        }

        @Override
        public String text() {
            return day.toString();
        }
    }

    /** On the day that is this long after the one on which they were earned. */
    record After(Span span) implements Expiry {
        @Override
        public LocalDate date(ZonedDateTime earned) {
            return span.after(earned).toLocalDate();
        }

        @Override
        public String text() {
            return span.toString();
        }
    }

    /** On the last day of the month, quarter or year in which the day is that is this long after they were earned. */
    record EndOf(Span span, Period period) implements Expiry {
        @Override
        public LocalDate date(ZonedDateTime earned) {
            return period.end(span.after(earned).toLocalDate());
        }

        @Override
        public String text() {
            return span.equals(Span.ofSeconds(0)) ? period.word() : span + " " + period.word();
        }
    }

    /** Never. */
    record Never() implements Expiry {
        @Override
        public @Nullable LocalDate date(ZonedDateTime earned) {
            return null;
        }

        @Override
        public String text() {
            return "never";
        }
    }

    /** A period of the calendar at whose end points expire. */
    enum Period {
        MONTH,
        QUARTER,
        YEAR;

        /** {@code month-end}. */
        String word() {
            return name().toLowerCase(Locale.ROOT) + "-end";
        }

        private LocalDate end(LocalDate day) {
            return switch (this) {
                case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
                case QUARTER ->
                    day.withDayOfMonth(1)
                            .withMonth((day.getMonthValue() - 1) / 3 * 3 + 3)
                            .with(TemporalAdjusters.lastDayOfMonth());
                case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
            };
        }
    }

    /**
     * Reads all but dates: {@code 1y}, {@code year-end}, {@code 1y year-end}, {@code never}; null for anything else.
     */
    static @Nullable Expiry parseOrNull(String text) {
        String words = Synonyms.of(text.strip(), List.of("never"));
        if (words.equals("never")) {
            return new Never();
        }
        for (Period period : Period.values()) {
            if (words.endsWith(period.word())) {
                String before = words.substring(
                                0, words.length() - period.word().length())
                        .strip();
                Span span = before.isEmpty() ? Span.ofSeconds(0) : Span.parseOrNull(before);
                return span == null ? null : new EndOf(span, period);
            }
        }
        Span span = Span.parseOrNull(words);
        return span == null ? null : new After(span);
    }

    /** Reads what {@link #text} wrote. */
    static Expiry of(String text) {
        Expiry expiry = parseOrNull(text);
        return expiry == null ? new On(LocalDate.parse(text)) : expiry;
    }
}
