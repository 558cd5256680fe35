package dev.kith.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months, quarters, and the days that come before and after something. */
class PeriodTest {
    private static final Generator<LocalDate> DAYS =
            choices -> LocalDate.of(2023, 11, 1).plusDays(choices.below(1900));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11, 2026-11-30, 2026-Q4, 2026-12-31",
        "2026-12-31, 2026-12, 2026-12-31, 2026-Q4, 2026-12-31",
        "2027-01-01, 2027-01, 2027-01-31, 2027-Q1, 2027-03-31",
        "2027-02-28, 2027-02, 2027-02-28, 2027-Q1, 2027-03-31",
        "2028-02-29, 2028-02, 2028-02-29, 2028-Q1, 2028-03-31"
    })
    void aDayIsInAMonthAndAQuarter(LocalDate day, String month, LocalDate end, String quarter, LocalDate quarterEnd) {
        assertEquals(month, Period.month(day).toString());
        assertEquals(end, Period.month(day).last());
        assertEquals(quarter, Period.quarter(day).toString());
        assertEquals(quarterEnd, Period.quarter(day).last());
        assertEquals(Period.month(day), Period.parse(month));
        assertEquals(Period.quarter(day), Period.parse(quarter.toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-Q5", "Q4", "November", "2026-11-22"})
    void isRefused(String text) {
        assertThrows(KithException.Invalid.class, () -> Period.parse(text));
    }

    @Test
    void periodsFollowEachOther() {
        assertEquals(
                "[2026-11, 2026-12, 2027-01]",
                Period.between(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 1), false)
                        .toString());
        assertEquals(
                "[2026-Q4, 2027-Q1]",
                Period.between(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 1), true)
                        .toString());
        Property.check(choices -> List.of(DAYS.draw(choices), DAYS.draw(choices)), days -> {
            LocalDate from = days.getFirst().isBefore(days.getLast()) ? days.getFirst() : days.getLast();
            LocalDate until = from.equals(days.getFirst()) ? days.getLast() : days.getFirst();
            for (boolean quarters : List.of(false, true)) {
                List<Period> periods = Period.between(from, until, quarters);
                assertEquals(quarters ? Period.quarter(from) : Period.month(from), periods.getFirst());
                assertEquals(quarters ? Period.quarter(until) : Period.month(until), periods.getLast());
                for (int i = 1; i < periods.size(); i++) {
                    assertEquals(periods.get(i - 1).next(), periods.get(i).first());
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-22, 2026-11-30",
        "5, 2026-11-22, 2026-11-25",
        "5, 2026-11-28, 2026-11-28",
        "40, 2026-10-01, 2026-11-01"
    })
    void isDueInThePeriodAndNotBeforeToday(int days, LocalDate today, LocalDate due) {
        assertEquals(due, Period.parse("2026-11").due(days, today));
    }

    /** Each birthday falls on one day of a year, and on 28 February where a year lacks the 29th. */
    @Test
    void anniversariesComeOnceAYear() {
        Property.check(choices -> List.of(DAYS.draw(choices), DAYS.draw(choices)), drawn -> {
            MonthDay birthday = MonthDay.from(drawn.getFirst());
            LocalDate today = drawn.getLast();
            List<LocalDate> found = new CareDays(today, today)
                    .anniversaries(365, true).stream()
                            .filter(day -> birthday.toString().equals("--" + day.kept()))
                            .map(CareDays.CareDay::day)
                            .toList();
            LocalDate next = birthday.atYear(today.getYear());
            LocalDate expected = next.isBefore(today) ? birthday.atYear(today.getYear() + 1) : next;
            assertEquals(expected, found.getFirst());
        });
    }

    @Test
    void aRunThatWasMissedIsMadeUpFor() {
        LocalDate today = LocalDate.of(2027, 1, 2);
        List<LocalDate> bases = new CareDays(today, today)
                .after(7, LocalDate.of(2027, 1, 1)).stream()
                        .map(CareDays.CareDay::base)
                        .toList();
        assertEquals(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26)), bases);
    }
}
