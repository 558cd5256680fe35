package dev.kith.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Property;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aBirthdayOnTheLeapDayIsOnTheLastOfFebruaryInOtherYears() {
        assertEquals(List.of("02-27", "02-28", "02-29"), day("2027-02-27", 1).birthdays());
        assertEquals(List.of("02-28", "02-29"), day("2028-02-28", 1).birthdays());
        assertEquals(LocalDate.parse("2027-02-28"), day("2027-02-27", 1).next(MonthDay.of(2, 29)));
        assertEquals(LocalDate.parse("2028-02-29"), day("2027-03-01", 1).next(MonthDay.of(2, 29)));
    }

    @Test
    void aYearTurns() {
        assertEquals(List.of("12-31", "01-01"), day("2026-12-31", 1).birthdays());
        assertEquals(LocalDate.parse("2027-01-01"), day("2026-12-31", 1).next(MonthDay.of(1, 1)));
    }

    /** The days of the year that are looked up are those whose next birthday is near enough. */
    @Test
    void aBirthdayIsFoundWhereItComesNext() {
        Property.check(
                300, choices -> List.of(choices.below(366 * 8L), choices.below(60), choices.below(366)), drawn -> {
                    Day day = day(
                            LocalDate.parse("2023-12-01").plusDays(drawn.get(0)).toString(),
                            drawn.get(1).intValue());
                    MonthDay birthday =
                            MonthDay.from(LocalDate.parse("2024-01-01").plusDays(drawn.get(2)));
                    boolean near = !day.next(birthday).isAfter(day.last());
                    assertEquals(
                            near, day.birthdays().contains(birthday.toString().substring(2)));
                    assertEquals(day.birthdays().size(), new TreeSet<>(day.birthdays()).size());
                    assertTrue(!day.next(birthday).isBefore(day.today()));
                });
    }

    private static Day day(String date, int days) {
        return new Day(ZonedDateTime.of(LocalDate.parse(date).atTime(9, 0), LONDON), days, null);
    }
}
