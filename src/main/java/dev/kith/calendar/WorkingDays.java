package dev.kith.calendar;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked on: Monday to Friday but for those that are off, and of the others those that are made up for.
 *
 * @param off public holidays, whatever day of the week they are
 * @param work days that are worked on in place of others, whatever day of the week they are; they count also where they
 *     are among those that are off
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> work) {
    /** Where no holidays are known. */
    public static final WorkingDays MONDAY_TO_FRIDAY = new WorkingDays(Set.of(), Set.of());

    /** Two hundred years. */
    private static final int MOST = 73_050;

    public WorkingDays {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    /** Whether a day is worked on. */
    public boolean isWorking(LocalDate day) {
        return work.contains(day) || (isWeekday(day) && !off.contains(day));
    }

    /** The first working day from one on: that itself, where it is one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last working day up to one: that itself, where it is one. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate previous = day;
        while (!isWorking(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The next working day after one. */
    public LocalDate next(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The last working day before one. */
    public LocalDate previous(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /**
     * The day that lies so many working days after one, or before it where the number is negative; the day itself is
     * never counted. Zero working days after a day is the first working day from it on.
     *
     * @param number -73050 to 73050, which is two hundred years of days; throws KithException.Invalid beyond
     */
    public LocalDate plus(LocalDate day, int number) {
        if (number < -MOST || number > MOST) {
            throw new KithException.Invalid(
                    Text.of("{0} working days are too many to count: {1} at the most.", number, MOST));
        }
        LocalDate to = number == 0 ? onOrAfter(day) : day;
        for (int i = 0; i < Math.abs(number); i++) {
            to = number > 0 ? next(to) : previous(to);
        }
        return to;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
