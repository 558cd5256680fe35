package dev.kith.base;

import dev.kith.base.Moments.Moment;
import dev.kith.base.Moments.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one text for {@link Moments}: a day in words or numbers, a time of day, or both; used once. */
final class MomentReader {
    private final ZonedDateTime now;
    private final LocalDate today;
    private final String day;
    private final String clock;

    /** Whether the end of the day is meant, which only Chinese has a word for. */
    private final boolean midnight;

    MomentReader(String text, ZonedDateTime now) {
        this(text, now, false);
    }

    /** @param ahead whether what is yet to come is meant, where a date in Chinese leaves the year out */
    MomentReader(String text, ZonedDateTime now, boolean ahead) {
        this.now = now;
        this.today = now.toLocalDate();
        boolean ascii = Width.isAscii(text);
        String whole = ascii ? text.strip().toLowerCase(Locale.ROOT) : new ChineseTime(text, today, ahead).english();
        boolean iso = whole.length() > 10 && whole.charAt(10) == 't' && Dates.number(whole, 8, 10) >= 0;
        int gap = iso ? 10 : whole.lastIndexOf(' ');
        boolean timed = whole.indexOf(':', gap + 1) > 0;
        this.day = spaced(timed ? whole.substring(0, Math.max(gap, 0)).strip() : whole);
        String time = timed ? whole.substring(gap + 1) : "";
        this.midnight = !ascii && time.equals(ChineseClock.MIDNIGHT) && !Width.isAscii(Width.narrow(text));
        this.clock = midnight ? "23:59" : time;
    }

    /** With a blank where a query that needs no quotes has a hyphen: {@code next-month}. */
    private static String spaced(String day) {
        boolean hyphen = day.startsWith("next-") || day.startsWith("last-") || day.startsWith("this-");
        return hyphen ? day.substring(0, 4) + " " + day.substring(5) : day;
    }

    /** The moment, or null if the text is none; Invalid if it names a day that the calendar doesn't have. */
    @Nullable
    Moment moment() {
        if (!clock.isEmpty()) {
            Moment timed = timed();
            return timed == null || !midnight ? timed : endOfDay(timed.start().toLocalDate());
        }
        Moment untimed = untimed();
        if (untimed != null) {
            return untimed;
        }
        LocalDate date = date();
        return date == null ? null : startOf(date, Precision.DAY);
    }

    /** The day, or null if the text is none or has a time of day. */
    @Nullable
    LocalDate dateOnly() {
        return clock.isEmpty() ? date() : null;
    }

    /**
     * When something is due, or null if the text says no day: days alone are meant whole, a time alone is the next that
     * the clock shows, and nothing is due to the second.
     */
    @Nullable
    Due due() {
        LocalDate date = dateOnly();
        if (date != null) {
            return Due.on(date, now.getZone());
        }
        Moment moment = moment();
        if (moment == null || moment.precision().compareTo(Precision.DAY) > 0) {
            return null;
        }
        TimeOfDay time = day.isEmpty() && !midnight ? TimeOfDay.parseOrNull(clock) : null;
        Moment next = time != null && !moment.start().isAfter(now) ? time.on(today.plusDays(1), now.getZone()) : moment;
        return Due.at(next.start().truncatedTo(ChronoUnit.MINUTES).toInstant());
    }

    private Moment endOfDay(LocalDate date) {
        return new Moment(date.plusDays(1).atStartOfDay(now.getZone()), Precision.MINUTE);
    }

    private @Nullable Moment timed() {
        TimeOfDay time = TimeOfDay.parseOrNull(clock);
        LocalDate date = day.isEmpty() ? today : date();
        if (time == null || date == null) {
            return null;
        }
        if (weekday(day) == today.getDayOfWeek()) { // "fri 10:00", said on a Friday at nine, is in an hour
            Moment sooner = time.on(today, now.getZone());
            return sooner.start().isAfter(now) ? sooner : time.on(date, now.getZone());
        }
        return time.on(date, now.getZone());
    }

    /** What is no day: now, a span from now (which keeps the time of day), a week, a month, a year. */
    private @Nullable Moment untimed() {
        if (day.equals("now")) {
            return new Moment(now, Precision.SECOND);
        }
        Span span = span();
        if (span != null) {
            return new Moment(shifted(span), Precision.SECOND);
        }
        int year = day.length() == 4 ? Dates.number(day, 0, 4) : -1;
        if (year >= 0) {
            return startOf(LocalDate.of(year, 1, 1), Precision.YEAR);
        }
        LocalDate month = Dates.monthOrNull(day);
        return month == null ? near() : startOf(month, Precision.MONTH);
    }

    /** This, the last or the next week, month or year. */
    private @Nullable Moment near() {
        int steps = switch (day.length() < 5 ? "" : day.substring(0, 5)) {
            case "last " -> -1;
            case "this " -> 0;
            case "next " -> 1;
            default -> 2;
        };
        if (steps == 2) {
            return null;
        }
        return switch (day.substring(5).strip()) {
            case "week" ->
                startOf(
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(steps),
                        Precision.WEEK);
            case "month" -> startOf(today.withDayOfMonth(1).plusMonths(steps), Precision.MONTH);
            case "year" -> startOf(today.withDayOfYear(1).plusYears(steps), Precision.YEAR);
            default -> null;
        };
    }

    private @Nullable LocalDate date() {
        Span span = span();
        if (span != null) {
            return span.seconds() == 0 ? shifted(span).toLocalDate() : null;
        }
        return switch (day) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            case "tomorrow" -> today.plusDays(1);
            default -> {
                LocalDate weekday = nearWeekday();
                yield weekday == null ? Dates.parseOrNull(day) : weekday;
            }
        };
    }

    private @Nullable LocalDate nearWeekday() {
        boolean last = day.startsWith("last ");
        DayOfWeek weekday =
                weekday(last || day.startsWith("next ") ? day.substring(5).strip() : day);
        if (weekday == null) {
            return null;
        }
        return today.with(last ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }

    private @Nullable Span span() {
        boolean signed = day.startsWith("-") || day.startsWith("+");
        return signed ? Span.parseOrNull(day.substring(1)) : null;
    }

    private ZonedDateTime shifted(Span span) {
        return day.startsWith("-") ? span.before(now) : span.after(now);
    }

    private Moment startOf(LocalDate date, Precision precision) {
        return new Moment(date.atStartOfDay(now.getZone()), precision);
    }

    /** The day of the week that the word is, or begins with three letters or more; else null. */
    private static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (word.length() >= 3 && weekday.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return weekday;
            }
        }
        return null;
    }
}
