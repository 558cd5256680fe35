package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.calendar.LunarDate;
import dev.kith.testing.Property;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayTest {
    @ParameterizedTest
    @CsvSource({
        "1980-05-20, 2026-05-20, 2026-05-20, 46",
        "1980-05-20, 2026-05-21, 2027-05-20, 47",
        "1980-02-29, 2027-02-01, 2027-02-28, 47",
        "1980-02-29, 2028-02-29, 2028-02-29, 48",
        "2030-05-20, 2026-05-20, 2030-05-20, 0",
        "lunar:1980-08-15, 2026-09-01, 2026-09-25, 46",
        "lunar:1980-08-15, 2026-09-26, 2027-09-15, 47",
        // The eleventh month of the lunar year 2025 lies in two Gregorian years.
        "lunar:1980-11-20, 2026-01-01, 2026-01-08, 45",
        "lunar:1980-11-20, 2026-01-09, 2026-12-28, 46",
        "lunar:1984-leap10-03, 2026-01-01, 2026-11-11, 42",
        "lunar:1990-12-30, 2026-01-01, 2026-02-16, 35"
    })
    void comesNextAndMakesThemOlder(String birth, LocalDate today, LocalDate next, int age) {
        Birthday birthday = Birthday.parse(birth);
        assertEquals(next, birthday.next(today));
        assertEquals(age, birthday.age(next));
        assertTrue(Birthday.keptOn(next, true).contains(kept(birthday)));
    }

    @Test
    void isInTheMonthInWhichItIsKept() {
        Birthday lunar = Birthday.parse("lunar:1980-08-15");
        assertTrue(lunar.isIn(YearMonth.of(2025, 10)));
        assertFalse(lunar.isIn(YearMonth.of(2026, 10)));
        assertTrue(lunar.isIn(YearMonth.of(2026, 9)));
        assertTrue(Birthday.parse("1980-08-15").isIn(YearMonth.of(2026, 8)));
        assertFalse(lunar.isIn(YearMonth.of(2150, 9)), "a year of which nothing is known");
    }

    /** Day by day, what is kept is found once a year of its calendar, and on the day that is told as the next. */
    @Test
    void isFoundOnItsNextDayAndNoOther() {
        Property.check(
                200,
                choices -> List.of(choices.below(365 * 90L), choices.below(365 * 40L), choices.below(2)),
                drawn -> {
                    LocalDate born = LocalDate.of(1930, 1, 1).plusDays(drawn.get(0));
                    LocalDate today = LocalDate.of(2021, 1, 1).plusDays(drawn.get(1));
                    Birthday birthday = drawn.get(2) == 0
                            ? new Birthday(born, null)
                            : Birthday.parse(LunarDate.of(born).toString());
                    assertEquals(born, birthday.day());
                    LocalDate next = birthday.next(today);
                    LocalDate found = today;
                    while (!Birthday.keptOn(found, true).contains(kept(birthday))) {
                        found = found.plusDays(1);
                    }
                    assertEquals(found, next);
                    assertEquals(next, birthday.in(birthday.year() + birthday.age(next)));
                    assertTrue(birthday.isIn(YearMonth.from(next)));
                });
    }

    private static String kept(Birthday birthday) {
        return birthday.lunar() != null
                ? birthday.lunar().kept()
                : birthday.day().toString().substring(5);
    }
}
