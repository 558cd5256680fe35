package dev.kith.care;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a plan looks at.
 *
 * @param today the first day on which something may be due
 * @param until the last day on which the plan is run: today, or a later one for a look ahead
 */
record CareDays(LocalDate today, LocalDate until) {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /**
     * A day on which something is due.
     *
     * @param base the day from which it is counted, where it comes after something
     * @param anniversary the day of the year that it is
     */
    record CareDay(LocalDate day, LocalDate base, MonthDay anniversary) {}

    /** Each day of the year that comes within so many days; in a year without 29 February that is the 28th, too. */
    List<CareDay> anniversaries(int days) {
        List<CareDay> all = new ArrayList<>();
        for (LocalDate day = today; !day.isAfter(until.plusDays(days)); day = day.plusDays(1)) {
            all.add(new CareDay(day, day, MonthDay.from(day)));
            if (LEAP_DAY.atYear(day.getYear()).equals(day) && !day.isLeapYear()) {
                all.add(new CareDay(day, day, LEAP_DAY));
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
            all.add(new CareDay(day, day.minusDays(days), MonthDay.from(day)));
        }
        return all;
    }
}
