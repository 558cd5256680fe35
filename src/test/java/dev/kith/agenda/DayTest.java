package dev.kith.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Property;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aBirthdayOnTheLeapDayIsOnTheLastOfFebruaryInOtherYears() {
        assertEquals(
                List.of("2027-02-27 02-27", "2027-02-28 02-28", "2027-02-28 02-29"),
                day("2027-02-27", 1).birthdays(false));
        assertEquals(
                List.of("2028-02-28 02-28", "2028-02-29 02-29"),
                day("2028-02-28", 1).birthdays(false));
    }

    @Test
    void aYearTurns() {
        assertEquals(
                List.of("2026-12-31 12-31", "2027-01-01 01-01"),
                day("2026-12-31", 1).birthdays(false));
    }

    /** Each birthday is looked up on each of the days on which it is. */
    @Test
    void aBirthdayIsFoundOnItsDays() {
        Property.check(
                300, choices -> List.of(choices.below(366 * 8L), choices.below(60), choices.below(366)), drawn -> {
                    LocalDate first = LocalDate.parse("2023-12-01").plusDays(drawn.get(0));
                    Day day = day(first.toString(), drawn.get(1).intValue());
                    MonthDay birthday =
                            MonthDay.from(LocalDate.parse("2024-01-01").plusDays(drawn.get(2)));
                    List<String> expected = first.datesUntil(day.last().plusDays(1))
                            .filter(on -> birthday.atYear(on.getYear()).equals(on))
                            .map(on -> on + " " + birthday.toString().substring(2))
                            .toList();
                    assertEquals(
                            expected,
                            day.birthdays(false).stream()
                                    .filter(found -> found.endsWith(
                                            " " + birthday.toString().substring(2)))
                                    .toList());
                });
    }

    private static Day day(String date, int days) {
        return new Day(ZonedDateTime.of(LocalDate.parse(date).atTime(9, 0), LONDON), days, null);
    }
}
