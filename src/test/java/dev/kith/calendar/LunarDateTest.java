package dev.kith.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDateTest {
    private static final Path YEARS = Path.of("src/test/resources/calendar/lunar-years.txt");

    @Test
    void yearsAndMonthsBeginAsInTheTable() throws IOException {
        List<String> lines = Files.readAllLines(YEARS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertEquals(101, lines.size());
        for (String line : lines) {
            List<String> cells = List.of(line.split(" ", -1));
            LocalDate first = LocalDate.parse(cells.getFirst());
            int year = first.getYear();
            int leap = Integer.parseInt(cells.get(1));
            assertEquals(first, Festival.SPRING_FESTIVAL.in(year), line);
            assertEquals(leap, LunarDate.leapMonth(year), line);
            assertEquals(leap == 0 ? 12 : 13, cells.size() - 2, line);
            LocalDate begins = first;
            for (int place = 1; place <= cells.size() - 2; place++) {
                boolean isLeap = leap > 0 && place == leap + 1;
                int month = leap > 0 && place > leap ? place - 1 : place;
                int days = Integer.parseInt(cells.get(place + 1));
                assertEquals(begins, new LunarDate(year, month, isLeap, 1).gregorian(), line);
                begins = begins.plusDays(days);
                assertEquals(begins.minusDays(1), new LunarDate(year, month, isLeap, days).gregorian(), line);
            }
        }
    }

    @Test
    void toLunarAndBackIsTheSameDay() {
        LocalDate last = LocalDate.of(2050, 12, 31);
        for (LocalDate day = LocalDate.of(1950, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            LunarDate lunar = LunarDate.of(day);
            assertEquals(day, lunar.gregorian());
            assertEquals(lunar, LunarDate.parse(lunar.toString()));
        }
    }

    /** What is kept on a day is what falls on it, of all days of the lunar year that somebody may be born on. */
    @Test
    void whatIsKeptOnADayIsWhatFallsOnIt() {
        Map<String, LunarDate> births = new HashMap<>();
        for (LocalDate day = LocalDate.of(1930, 1, 30); day.getYear() < 2000; day = day.plusDays(1)) {
            births.putIfAbsent(LunarDate.of(day).kept(), LunarDate.of(day));
        }
        Map<LocalDate, Set<String>> falling = new HashMap<>();
        for (int year = 2019; year < 2035; year++) {
            for (LunarDate birth : births.values()) {
                falling.computeIfAbsent(birth.in(year).gregorian(), day -> new HashSet<>())
                        .add(birth.kept());
            }
        }
        for (LocalDate day = LocalDate.of(2020, 3, 1); day.getYear() < 2035; day = day.plusDays(1)) {
            Set<String> kept = new HashSet<>(LunarDate.keptOn(day));
            assertTrue(kept.contains(LunarDate.of(day).kept()), day.toString());
            kept.retainAll(births.keySet());
            assertEquals(falling.getOrDefault(day, Set.of()), kept, day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LUNAR: 1980-8-15, lunar:1980-08-15",
        "农历1980年8月15日, lunar:1980-08-15",
        "农历：１９８０年八月十五, lunar:1980-08-15",
        "农历一九八〇年正月初一, lunar:1980-01-01",
        "阴历1979年腊月廿三, lunar:1979-12-23",
        "農曆1979年冬月二十, lunar:1979-11-20",
        "农历1984年闰十月初三, lunar:1984-leap10-03",
        "农历1984-闰10-3, lunar:1984-leap10-03"
    })
    void isReadInBothLanguages(String text, String date) {
        assertTrue(LunarDate.isLunar(text));
        assertEquals(date, LunarDate.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1978, 09-17", "1980, 09-23", "1989, 09-14", "1990, 10-03", "1996, 09-27", "2000, 09-12", "2006, 10-06",
        "2012, 09-30", "2015, 09-27", "2017, 10-04", "2020, 10-01", "2021, 09-21", "2022, 09-10", "2023, 09-29",
        "2024, 09-17", "2025, 10-06", "2026, 09-25", "2033, 09-08", "2034, 09-27"
    })
    void midAutumn(int year, String day) {
        assertEquals(year + "-" + day, Festival.MID_AUTUMN.in(year).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "SPRING_FESTIVAL, 2026-02-17", "NEW_YEARS_EVE, 2026-02-16", "LANTERN, 2026-03-03", "QINGMING, 2026-04-05",
        "QINGMING, 2024-04-04", "QINGMING, 2027-04-05", "DRAGON_BOAT, 2026-06-19", "QIXI, 2026-08-19",
        "DOUBLE_NINTH, 2026-10-18"
    })
    void festivals(Festival festival, LocalDate day) {
        assertEquals(day, festival.in(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({
        // The birthday itself, a later year, and a leap month: 1984 had a leap tenth month, 2033 has none.
        "lunar:1980-08-15, 1980-01-01, 1980-09-23",
        "lunar:1980-08-15, 2026-09-25, 2026-09-25",
        "lunar:1980-08-15, 2026-09-26, 2027-09-15",
        "lunar:1984-leap10-03, 2026-01-01, 2026-11-11",
        "lunar:1984-闰10-03, 2026-01-01, 2026-11-11",
        // In the year after a leap sixth month there is only the ordinary one; in 2025 the leap one is kept.
        "lunar:1987-leap6-01, 2025-06-01, 2025-07-25",
        "lunar:1987-leap6-01, 2026-06-01, 2026-07-14",
        // A day of the twelfth month is in the Gregorian year after.
        "lunar:1990-12-29, 2026-01-01, 2026-02-16"
    })
    void comesAgain(String birthday, LocalDate from, LocalDate next) {
        assertEquals(next, LunarDate.parse(birthday).next(from));
    }

    @Test
    void theThirtiethIsTheLastDayOfAShortMonth() {
        LunarDate eve = LunarDate.of(Festival.NEW_YEARS_EVE.in(2024));
        assertEquals("lunar:2023-12-30", eve.toString());
        assertEquals("lunar:2024-12-29", eve.in(2024).toString());
        assertEquals(Festival.NEW_YEARS_EVE.in(2025), eve.in(2024).gregorian());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lunar:",
                "lunar:1980",
                "lunar:1980-13-01",
                "lunar:1980-08-31",
                "lunar:1980-leap8-15",
                "lunar:1899-01-01",
                "lunar:2101-01-01",
                "lunar:2024-12-30",
                "lunar:1980-00-01",
                "lunar:1980-08-00"
            })
    void whatIsNoLunarDate(String text) {
        assertTrue(LunarDate.isLunar(text));
        assertThrows(KithException.Invalid.class, () -> LunarDate.parse(text));
    }
}
