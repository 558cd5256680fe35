package dev.kith.care;

import dev.kith.calendar.Festival;
import dev.kith.customer.Birthday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a plan looks at.
 *
 * @param today the first day on which something may be due
 * @param until the last day on which the plan is run: today, or a later one for a look ahead
 */
record CareDays(LocalDate today, LocalDate until) {
    /**
     * A day on which something is due.
     *
     * @param base the day from which it is counted, where it comes after something
     * @param kept the day of the year of which it is the anniversary, as {@link Birthday#keptOn} names it
     */
    record CareDay(LocalDate day, LocalDate base, String kept) {}

    /** Each day of the year that comes within so many days, and those that are kept on it. */
    List<CareDay> anniversaries(int days, boolean lunarToo) {
        List<CareDay> all = new ArrayList<>();
        for (LocalDate day = today; !day.isAfter(until.plusDays(days)); day = day.plusDays(1)) {
            for (String kept : Birthday.keptOn(day, lunarToo)) {
                all.add(new CareDay(day, day, kept));
            }
        }
        return all;
    }

    /** The days of a festival that come within so many days. */
    List<CareDay> festivals(Festival festival, int days) {
        List<CareDay> all = new ArrayList<>();
        for (int year = today.getYear(); year <= until.plusDays(days).getYear(); year++) {
            LocalDate day = festival.in(year);
            if (!day.isBefore(today) && !day.isAfter(until.plusDays(days))) {
                all.add(new CareDay(day, day, ""));
            }
        }
        return all;
    }

    /**
     * Each day that lies so many days after another, and on which something falls due that was not yet when the plan
     * was defined. A run that was missed is made up for.
     */
    List<CareDay> after(int days, LocalDate defined) {
        List<CareDay> all = new ArrayList<>();
        for (LocalDate day = defined; !day.isAfter(until); day = day.plusDays(1)) {
            all.add(new CareDay(day, day.minusDays(days), ""));
        }
        return all;
    }
}
