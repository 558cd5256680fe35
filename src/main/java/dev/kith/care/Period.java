package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar month, {@code 2026-11}, or quarter, {@code 2026-Q4}. */
record Period(LocalDate first, boolean quarter) {
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?Q([1-4])");
    private static final int MONTHS = 3;

    static Period month(LocalDate day) {
        return new Period(day.withDayOfMonth(1), false);
    }

    static Period quarter(LocalDate day) {
        int month = (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1;
        return new Period(LocalDate.of(day.getYear(), month, 1), true);
    }

    /** Reads {@code 2026-11} or {@code 2026-Q4}. */
    static Period parse(String text) {
        Matcher matcher = QUARTER.matcher(text.strip().toUpperCase(Locale.ROOT));
        try {
            return matcher.matches()
                    ? new Period(
                            LocalDate.of(
                                    Integer.parseInt(matcher.group(1)),
                                    (Integer.parseInt(matcher.group(2)) - 1) * MONTHS + 1,
                                    1),
                            true)
                    : new Period(YearMonth.parse(text.strip()).atDay(1), false);
        } catch (DateTimeException e) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no month or quarter.", Printable.line(text)),
                    Text.of("Write 2026-11 or 2026-Q4."));
        }
    }

    /** All that have a day from one to another, both included. */
    static List<Period> between(LocalDate from, LocalDate until, boolean quarters) {
        List<Period> periods = new ArrayList<>();
        for (Period period = quarters ? quarter(from) : month(from); !period.first.isAfter(until); ) {
            periods.add(period);
            period = new Period(period.next(), quarters);
        }
        return periods;
    }

    /** The first day after it. */
    LocalDate next() {
        return first.plusMonths(quarter ? MONTHS : 1);
    }

    LocalDate last() {
        return next().minusDays(1);
    }

    /** So many days before its end, but neither before its beginning nor before a day in it. */
    LocalDate due(int days, LocalDate today) {
        LocalDate day = last().minusDays(days);
        LocalDate earliest = today.isAfter(first) ? today : first;
        return day.isBefore(earliest) ? earliest : day;
    }

    @Override
    public String toString() {
        return quarter
                ? first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR)
                : YearMonth.from(first).toString();
    }
}
