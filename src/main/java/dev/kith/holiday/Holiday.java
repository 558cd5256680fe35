package dev.kith.holiday;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A day of a calendar of holidays.
 *
 * @param name 1 to 200 characters on one line
 */
record Holiday(LocalDate day, String name, HolidayKind kind) {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final String BETWEEN = " / ";
    private static final int MOST_AT_ONCE = 366;
    private static final int LONGEST = 200;
    private static final int LONGEST_CALENDAR = 100;

    Holiday {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be the name of a holiday: 1 to {1} characters on one line.",
                    Printable.line(name), LONGEST));
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new KithException.Invalid(
                    Text.of("A holiday is in the years {0} to {1}, not on {2}.", FIRST_YEAR, LAST_YEAR, day));
        }
    }

    /** A day that two events of a calendar name: it is worked on if one of them says so, and has the names of both. */
    Holiday and(Holiday other) {
        if (kind != other.kind) {
            return kind == HolidayKind.WORK ? this : other;
        }
        boolean named = List.of(name.split(BETWEEN, -1)).contains(other.name)
                || name.length() + BETWEEN.length() + other.name.length() > LONGEST;
        return named ? this : new Holiday(day, name + BETWEEN + other.name, kind);
    }

    /** The same on each day up to a last one; throws KithException.Invalid for none, or more than a year. */
    List<Holiday> until(LocalDate last) {
        if (last.isBefore(day)) {
            throw new KithException.Invalid(Text.of("The last day, {0}, is before the first, {1}.", last, day));
        }
        long count = ChronoUnit.DAYS.between(day, last) + 1;
        if (count > MOST_AT_ONCE) {
            throw new KithException.Invalid(Text.of(
                    "From {0} to {1} are {2} days; {3} at the most can be added at once.",
                    day, last, count, MOST_AT_ONCE));
        }
        List<Holiday> days = new ArrayList<>();
        for (LocalDate each = day; !each.isAfter(last); each = each.plusDays(1)) {
            days.add(new Holiday(each, name, kind));
        }
        return days;
    }

    /** The name of a calendar without blanks around it; throws KithException.Invalid for what can't be one. */
    static String checkedCalendar(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST_CALENDAR || name.lines().count() > 1) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be the name of a calendar: 1 to {1} characters on one line.",
                    Printable.line(name), LONGEST_CALENDAR));
        }
        return name;
    }

    /** By what names of calendars are the same, whatever their case. */
    static String key(String calendar) {
        return calendar.strip().toLowerCase(Locale.ROOT);
    }
}
