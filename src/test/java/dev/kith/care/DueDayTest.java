package dev.kith.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.calendar.WorkingDays;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {
    /** Friday 25 December to Sunday 3 January are off, Sunday 20 December is worked on. */
    private static final WorkingDays CHRISTMAS = new WorkingDays(
            new HashSet<>(LocalDate.of(2026, 12, 25)
                    .datesUntil(LocalDate.of(2027, 1, 4))
                    .toList()),
            Set.of(LocalDate.of(2026, 12, 20)));

    @ParameterizedTest
    @CsvSource({
        // before something: the working day before, or the day itself where that is past
        "BIRTHDAY, 2026-12-19, 2026-12-01, 2026-12-18",
        "BIRTHDAY, 2026-12-20, 2026-12-01, 2026-12-20",
        "BIRTHDAY, 2027-01-02, 2026-12-01, 2026-12-24",
        "BIRTHDAY, 2027-01-02, 2026-12-24, 2026-12-24",
        "BIRTHDAY, 2027-01-02, 2026-12-25, 2027-01-02",
        "KEY_DATE, 2026-12-26, 2026-12-01, 2026-12-24",
        "FESTIVAL, 2026-12-26, 2026-12-01, 2026-12-24",
        "CONTRACT_END, 2026-12-31, 2026-12-01, 2026-12-24",
        // after something: the next one
        "FIRST_ORDER, 2026-12-19, 2026-12-01, 2026-12-20",
        "DELIVERY, 2026-12-25, 2026-12-01, 2027-01-04",
        "SILENT, 2026-12-24, 2026-12-24, 2026-12-24",
        "SEGMENT_ENTERED, 2026-12-12, 2026-12-13, 2026-12-14",
        // in a period: never outside of it
        "MONTH, 2026-12-31, 2026-12-01, 2026-12-24",
        "MONTH, 2026-12-31, 2026-12-26, 2026-12-31",
        "MONTH, 2027-01-01, 2026-12-01, 2027-01-04",
        "QUARTER, 2027-01-01, 2026-12-01, 2027-01-04",
        "QUARTER, 2026-12-31, 2026-12-01, 2026-12-24"
    })
    void isDue(Trigger trigger, LocalDate day, LocalDate today, LocalDate due) {
        assertEquals(due, DueDay.of(trigger, day, today, CHRISTMAS));
    }

    private record Case(Trigger trigger, LocalDate day, LocalDate today, WorkingDays working) {
        private static final Generator<LocalDate> DAYS =
                Generator.ints(0, 90).map(after -> LocalDate.of(2026, 11, 20).plusDays(after));
        static final Generator<Case> ALL = choices -> new Case(
                Generator.of(Trigger.values()).draw(choices),
                DAYS.draw(choices),
                DAYS.draw(choices),
                new WorkingDays(
                        new HashSet<>(Generator.lists(DAYS, 60).draw(choices)),
                        new HashSet<>(Generator.lists(DAYS, 20).draw(choices))));
    }

    @Test
    void isAWorkingDayOnTheRightSideOrTheDayItself() {
        Property.check(Case.ALL, tried -> {
            if (!tried.trigger().isAfter() && tried.day().isBefore(tried.today())) {
                return;
            }
            LocalDate due = DueDay.of(tried.trigger(), tried.day(), tried.today(), tried.working());
            assertTrue(tried.working().isWorking(due) || due.equals(tried.day()));
            if (tried.trigger().isAfter()) {
                assertFalse(due.isBefore(tried.day()));
            } else if (tried.trigger().isOfPeriod()) {
                boolean quarter = tried.trigger() == Trigger.QUARTER;
                assertEquals(
                        quarter ? Period.quarter(tried.day()) : Period.month(tried.day()),
                        quarter ? Period.quarter(due) : Period.month(due));
            } else {
                assertFalse(due.isAfter(tried.day()));
            }
            assertFalse(due.isBefore(tried.today())
                    && !due.equals(tried.day())
                    && !tried.trigger().isAfter());
            assertEquals(due, tried.working().isWorking(tried.day()) ? tried.day() : due);
        });
    }

    /** Whatever is due up to the day on which it is run is among the days that are looked at, and nothing else is. */
    @Test
    void looksAsFarAsIsNeeded() {
        Property.check(Case.ALL, tried -> {
            Plan.Rule rule = new Plan.Rule("any", Trigger.BIRTHDAY, 7, null, null, null, true);
            LocalDate end = tried.day().plusDays(DueDay.reach(rule, tried.day(), tried.working()));
            LocalDate last = tried.day().plusDays(7);
            for (LocalDate day = tried.day(); day.isBefore(tried.day().plusDays(120)); day = day.plusDays(1)) {
                boolean needed =
                        !day.isAfter(last) || !tried.working().onOrBefore(day).isAfter(last);
                assertEquals(needed, !day.isAfter(end), day.toString());
            }
        });
    }
}
