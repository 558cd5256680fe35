package dev.kith.base;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as people write it: {@code 45s}, {@code 15m}, {@code 1h30m}, {@code 90d}, {@code 3w}, {@code 6mo},
 * {@code 1y}, or in Chinese {@code 90天}, {@code 3个月}, {@code 半年}. Months and days are those of the calendar, so their
 * length in hours depends on where they begin.
 */
public record Span(int months, int days, long seconds) {
    private static final int MOST_MONTHS = 12 * 1_000;
    private static final int MOST_DAYS = 366_000;
    private static final long MOST_SECONDS = MOST_DAYS * 86_400L;

    public Span {
        if (months < 0 || days < 0 || seconds < 0) {
            throw new IllegalArgumentException("a span of " + months + ", " + days + ", " + seconds);
        }
        if (months > MOST_MONTHS || days > MOST_DAYS || seconds > MOST_SECONDS) {
            throw new KithException.Invalid(Text.of("A length of time can't be more than 1000 years."));
        }
    }

    public static Span ofSeconds(long seconds) {
        return new Span(0, 0, seconds);
    }

    /** Reads a span, the larger units first; Invalid if it is none. */
    public static Span parse(String text) {
        Span span = new SpanReader(text).read();
        if (span == null) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a length of time.", Printable.line(text)),
                    Text.of("Write 15m, 2h, 90d, 3w, 6mo or 1y (m is minutes, mo is months), or several: 1h30m."));
        }
        return span;
    }

    /** The same as {@link #parse}, but null for a text that is no span. */
    public static @Nullable Span parseOrNull(String text) {
        return new SpanReader(text).read();
    }

    /** This long before the moment: first the months, then the days, then the hours, minutes and seconds. */
    public ZonedDateTime before(ZonedDateTime moment) {
        return moment.minusMonths(months).minusDays(days).minusSeconds(seconds);
    }

    /** This long after the moment: first the months, then the days, then the hours, minutes and seconds. */
    public ZonedDateTime after(ZonedDateTime moment) {
        return moment.plusMonths(months).plusDays(days).plusSeconds(seconds);
    }

    /** The shortest form that {@link #parse} reads as this span. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        append(out, months / 12, "y");
        append(out, months % 12, "mo");
        if (days % 7 == 0) {
            append(out, days / 7, "w");
        } else {
            append(out, days, "d");
        }
        append(out, seconds / 3600, "h");
        append(out, seconds / 60 % 60, "m");
        append(out, seconds % 60, "s");
        return out.isEmpty() ? "0s" : out.toString();
    }

    private static void append(StringBuilder out, long number, String unit) {
        if (number > 0) {
            out.append(number).append(unit);
        }
    }
}
