package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-21,   2026-11-21
        2026/11/21,   2026-11-21
        20261121,     2026-11-21
        ' 2026-11-21',2026-11-21
        2026/1/5,     2026-01-05
        2024-02-29,   2024-02-29
        0999-12-31,   0999-12-31
        """)
    void readsDatesWithTheYearFirst(String text, LocalDate date) {
        assertEquals(date, Dates.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-02-31 | "2026-02-31" is not a date: February 2026 has 28 days.
        2024-02-30 | "2024-02-30" is not a date: February 2024 has 29 days.
        2026/4/31  | "2026/4/31" is not a date: April 2026 has 30 days.
        20260431   | "20260431" is not a date: April 2026 has 30 days.
        2026-01-00 | "2026-01-00" is not a date: January 2026 has 31 days.
        2026-13-01 | "2026-13-01" is not a date: there is no month 13.
        2026-00-01 | "2026-00-01" is not a date: there is no month 0.
        """)
    void saysWhyTheCalendarHasNoSuchDay(String text, String message) {
        assertEquals(message, invalid(text).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21.11.2026",
                "11/21/2026",
                "21-11-2026",
                "2026",
                "2026-11",
                "2026-11-",
                "2026-11/21",
                "2026-11-21x",
                "26-11-21",
                "2026-11-21 10:00",
                "soon",
                "202611211",
                "2026-1121",
                "2026-+1-21"
            })
    void refusesWhatIsNoDate(String text) {
        KithException e = invalid(text);
        assertEquals("\"" + text + "\" is not a date.", e.getMessage());
        assertEquals("Write the year first: 2026-11-21.", e.hint());
    }

    private static KithException invalid(String text) {
        return assertThrows(KithException.Invalid.class, () -> Dates.parse(text));
    }
}
