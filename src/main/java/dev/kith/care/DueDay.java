package dev.kith.care;

import dev.kith.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** On which working day a task of a plan with {@code --working-days} is due. */
final class DueDay {
    private DueDay() {}

    /**
     * The working day in place of a day. What comes after something waits for the next one. All else is for the one
     * before, since it would be late after its day; where that is past, or in the month or quarter before, what is for
     * a period is due on the next one that is in it, and anything else on its own day.
     *
     * @param today the first day on which something may be due
     */
    static LocalDate of(Trigger trigger, LocalDate day, LocalDate today, WorkingDays working) {
        if (trigger.isAfter()) {
            return working.onOrAfter(day);
        }
        LocalDate before = working.onOrBefore(day);
        if (!trigger.isOfPeriod()) {
            return before.isBefore(today) ? day : before;
        }
        Period period = trigger == Trigger.QUARTER ? Period.quarter(day) : Period.month(day);
        if (!before.isBefore(today) && !before.isBefore(period.first())) {
            return before;
        }
        LocalDate next = working.onOrAfter(day);
        return next.isAfter(period.last()) ? day : next;
    }

    /**
     * How many days ahead a plan looks: further than it says where the days after that are no working days, since what
     * they bring is due before them.
     *
     * @param until the last day on which it is run
     */
    static int reach(Plan.Rule rule, LocalDate until, WorkingDays working) {
        if (rule.trigger().isAfter() || rule.trigger().isOfPeriod()) {
            return rule.days();
        }
        LocalDate last = working.next(until.plusDays(rule.days())).minusDays(1);
        return (int) ChronoUnit.DAYS.between(until, last);
    }
}
