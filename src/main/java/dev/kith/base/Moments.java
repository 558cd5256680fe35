package dev.kith.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads points in time as people write them, relative to a now and a time zone.
 *
 * <p>It understands {@code 2026-11-21 14:30}, {@code 2026-11-21T14:30:00+08:00}, {@code 2026-11-21}, {@code 2026-11},
 * {@code 2026}, {@code 14:30} (today), {@code now}, {@code today}, {@code yesterday 9:00}, {@code tomorrow},
 * {@code -2h}, {@code +3d 10:00}, {@code fri 10:00} (the next one), {@code last fri} and {@code last month}; and in
 * Chinese {@code 明天 10:00}, {@code 3天后}, {@code 下周五下午3点}, {@code 上个月}, {@code 2026年11月21日}, {@code 月底}. A time that the
 * clock skips in spring is the one an hour later; of a time that it shows twice in autumn, the first is meant.
 */
public record Moments(Instant now, ZoneId zone) {
    private static final String HOW =
            Text.later("Write 2026-11-21 14:30, 2026-11-21, 2026-11, 14:30, yesterday 9:00, fri 10:00 or -2h.");

    private static final String HOW_DUE = Text.later("Write 2026-11-27, fri, +3d, tomorrow 9:00 or +2h.");

    /** How exactly a moment was given. */
    public enum Precision {
        SECOND(ChronoUnit.SECONDS),
        MINUTE(ChronoUnit.MINUTES),
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Precision(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** What was read: where it begins, and how exactly it was given. */
    public record Moment(ZonedDateTime start, Precision precision) {
        /** Where it ends, exclusively: the beginning of the next second, minute, day, week, month or year. */
        public ZonedDateTime end() {
            return start.plus(1, precision.unit);
        }
    }

    /** Reads a moment; Invalid, with examples, if it is none. */
    public Moment parse(String text) {
        Moment moment = new MomentReader(text, seconds()).moment();
        if (moment == null) {
            Span span = Span.parseOrNull(text);
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a time.", Printable.line(text)),
                    span == null
                            ? Text.of(HOW)
                            : Text.of(
                                    "Write -{0} for that long ago, +{1} for that long from now.",
                                    text.strip(), text.strip()));
        }
        return moment;
    }

    /** Where the moment begins: the first second of a day or month. For {@code --since} and {@code --at}. */
    public Instant parseStart(String text) {
        return parse(text).start().toInstant();
    }

    /** Where it ends, exclusively: {@code 2026-11} ends as December begins. For {@code --until}. */
    public Instant parseEnd(String text) {
        return parse(text).end().toInstant();
    }

    /** Reads a date: all that {@link Dates#parse} reads, and what stands for a day here: {@code today}, {@code +1y}. */
    public LocalDate date(String text) {
        LocalDate date = new MomentReader(text, seconds()).dateOnly();
        return date == null ? Dates.parse(text) : date;
    }

    /**
     * Reads when something is due: a day ({@code tomorrow}, {@code +3d}, {@code fri}, {@code 2026-11-27}) is meant
     * whole, and a time alone ({@code 9:00}) is the next that the clock shows.
     */
    public Due due(String text) {
        Due due = dueOrNull(text);
        if (due != null) {
            return due;
        }
        Span span = Span.parseOrNull(text);
        if (span != null || new MomentReader(text, seconds(), true).moment() == null) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a time.", Printable.line(text)),
                    span == null ? Text.of(HOW_DUE) : Text.of("Write +{0} for that long from now.", text.strip()));
        }
        throw new KithException.Invalid(
                Text.of(
                        "\"{0}\" is too long a time: something is due on a day, or at a time of it.",
                        Printable.line(text)),
                Text.of(HOW_DUE));
    }

    /**
     * The same, but null for a text that says no such time; Invalid if it names a day that the calendar doesn't have.
     */
    public @Nullable Due dueOrNull(String text) {
        return new MomentReader(text, seconds(), true).due();
    }

    private ZonedDateTime seconds() {
        return now.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
