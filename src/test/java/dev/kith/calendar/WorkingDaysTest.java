package dev.kith.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** The week of the National Day of 2026, with a Sunday and a Saturday that are made up for. */
    private static final WorkingDays OCTOBER =
            new WorkingDays(days("2026-10-01", 7), Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, true",
        "2026-09-19, false",
        "2026-09-20, true",
        "2026-09-30, true",
        "2026-10-01, false",
        "2026-10-07, false",
        "2026-10-08, true",
        "2026-10-10, true",
        "2026-10-11, false"
    })
    void isWorking(LocalDate day, boolean working) {
        assertEquals(working, OCTOBER.isWorking(day));
    }

    @ParameterizedTest
    @CsvSource({
        // day, on or after, on or before, next, previous
        "2026-09-19, 2026-09-20, 2026-09-18, 2026-09-20, 2026-09-18",
        "2026-09-30, 2026-09-30, 2026-09-30, 2026-10-08, 2026-09-29",
        "2026-10-04, 2026-10-08, 2026-09-30, 2026-10-08, 2026-09-30",
        "2026-10-08, 2026-10-08, 2026-10-08, 2026-10-09, 2026-09-30",
        "2026-10-11, 2026-10-12, 2026-10-10, 2026-10-12, 2026-10-10"
    })
    void neighbours(LocalDate day, LocalDate after, LocalDate before, LocalDate next, LocalDate previous) {
        assertEquals(after, OCTOBER.onOrAfter(day));
        assertEquals(before, OCTOBER.onOrBefore(day));
        assertEquals(next, OCTOBER.next(day));
        assertEquals(previous, OCTOBER.previous(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 0, 2026-09-30",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-10-03, 0, 2026-10-08",
        "2026-10-03, 1, 2026-10-08",
        "2026-10-03, -1, 2026-09-30",
        "2026-10-12, -4, 2026-09-30",
        "2026-11-27, 5, 2026-12-04"
    })
    void soManyAfter(LocalDate day, int number, LocalDate to) {
        assertEquals(to, OCTOBER.plus(day, number));
    }

    @Test
    void tooManyAreRefused() {
        assertEquals(LocalDate.of(2306, 11, 26), WorkingDays.MONDAY_TO_FRIDAY.plus(MONDAY, 73_050));
        assertThrows(KithException.Invalid.class, () -> OCTOBER.plus(MONDAY, 73_051));
        assertThrows(KithException.Invalid.class, () -> OCTOBER.plus(MONDAY, -73_051));
    }

    @Test
    void aDayThatIsOffAndMadeUpForIsWorkedOn() {
        assertTrue(new WorkingDays(Set.of(MONDAY), Set.of(MONDAY)).isWorking(MONDAY));
        assertFalse(new WorkingDays(Set.of(MONDAY), Set.of()).isWorking(MONDAY));
    }

    private record Case(WorkingDays days, LocalDate day, int number) {
        private static final Generator<LocalDate> DAYS = Generator.ints(0, 60).map(after -> MONDAY.plusDays(after));
        static final Generator<Case> ALL = choices -> new Case(
                new WorkingDays(
                        new HashSet<>(Generator.lists(DAYS, 40).draw(choices)),
                        new HashSet<>(Generator.lists(DAYS, 20).draw(choices))),
                DAYS.draw(choices),
                Generator.ints(-30, 30).draw(choices));

        /** Counted one by one, as it is defined. */
        private boolean works(LocalDate one) {
            boolean weekend = one.getDayOfWeek() == DayOfWeek.SATURDAY || one.getDayOfWeek() == DayOfWeek.SUNDAY;
            return days.work().contains(one) || !(weekend || days.off().contains(one));
        }
    }

    @Test
    void neighboursAreTheNearestThatAreWorkedOn() {
        Property.check(Case.ALL, tried -> {
            LocalDate after = tried.days().onOrAfter(tried.day());
            LocalDate before = tried.days().onOrBefore(tried.day());
            assertTrue(tried.works(after) && tried.works(before));
            assertFalse(after.isBefore(tried.day()) || before.isAfter(tried.day()));
            for (LocalDate day = before.plusDays(1); day.isBefore(after); day = day.plusDays(1)) {
                assertFalse(tried.works(day), day.toString());
            }
        });
    }

    @Test
    void soManyAfterAreCountedOneByOne() {
        Property.check(Case.ALL, tried -> {
            LocalDate to = tried.days().plus(tried.day(), tried.number());
            assertTrue(tried.works(to));
            int counted = 0;
            LocalDate day = tried.day();
            while (!day.equals(to)) {
                day = day.plusDays(tried.number() < 0 ? -1 : 1);
                counted += tried.works(day) ? 1 : 0;
            }
            int expected = tried.number() == 0 && !tried.works(tried.day()) ? 1 : Math.abs(tried.number());
            assertEquals(expected, counted);
        });
    }

    @Test
    void backAgainFromAWorkingDay() {
        Property.check(Case.ALL, tried -> {
            LocalDate day = tried.days().onOrAfter(tried.day());
            LocalDate there = tried.days().plus(day, tried.number());
            assertEquals(day, tried.days().plus(there, -tried.number()));
        });
    }

    private static Set<LocalDate> days(String first, int count) {
        return new HashSet<>(LocalDate.parse(first)
                .datesUntil(LocalDate.parse(first).plusDays(count))
                .toList());
    }
}
