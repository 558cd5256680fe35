package dev.kith.agenda;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.customer.Birthday;
import java.time.Instant;
import java.time.LocalDate;
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

    /** What birthdays are kept on one of these days, each after that day: {@code 2026-05-20 05-20}. */
    List<String> birthdays(boolean lunarToo) {
        List<String> birthdays = new ArrayList<>();
        for (LocalDate day = today(); !day.isAfter(last()); day = day.plusDays(1)) {
            for (String kept : Birthday.keptOn(day, lunarToo)) {
                birthdays.add(day + " " + kept);
            }
        }
        return birthdays;
    }
}
