package dev.kith.agenda;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which day is asked for.
 *
 * @param now the time, in the zone of the database
 * @param days how many days after today are looked ahead to
 * @param owner of whom, or null for everybody
 */
record Day(ZonedDateTime now, int days, @Nullable String owner) {
    private static final int LONGEST = 366;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** Reads how many days are looked ahead to; Invalid where it is no such number. */
    static int days(String text) {
        String digits = Width.narrow(text).strip();
        int days = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : LONGEST + 1;
        if (days > LONGEST) {
            throw new KithException.Invalid(Text.of("--days takes a number of days from 0 to {0}.", LONGEST));
        }
        return days;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** The last day that is looked ahead to. */
    LocalDate last() {
        return today().plusDays(days);
    }

    Instant start() {
        return today().atStartOfDay(now.getZone()).toInstant();
    }

    /** The end of today. */
    Instant end() {
        return today().plusDays(1).atStartOfDay(now.getZone()).toInstant();
    }

    /**
     * The days of the year whose birthdays are on one of these days, each with that day: {@code 05-20 2026-05-20}. The
     * birthday of 29 February is on the 28th where the year has no such day.
     */
    List<String> birthdays() {
        List<String> birthdays = new ArrayList<>();
        for (LocalDate day = today(); !day.isAfter(last()); day = day.plusDays(1)) {
            birthdays.add(monthDay(MonthDay.from(day)) + " " + day);
            if (!day.isLeapYear() && LEAP_DAY.atYear(day.getYear()).equals(day)) {
                birthdays.add(monthDay(LEAP_DAY) + " " + day);
            }
        }
        return birthdays;
    }

    /** {@code 05-20}. */
    private static String monthDay(MonthDay day) {
        return day.toString().substring(2);
    }
}
