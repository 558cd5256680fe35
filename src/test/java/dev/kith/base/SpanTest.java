package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        45s           |  0 |  0 |    45 | 45s
        15m           |  0 |  0 |   900 | 15m
        2h            |  0 |  0 |  7200 | 2h
        1h30m         |  0 |  0 |  5400 | 1h30m
        90m           |  0 |  0 |  5400 | 1h30m
        24h           |  0 |  0 | 86400 | 24h
        90d           |  0 | 90 |     0 | 90d
        3w            |  0 | 21 |     0 | 3w
        21d           |  0 | 21 |     0 | 3w
        1w1d          |  0 |  8 |     0 | 8d
        6mo           |  6 |  0 |     0 | 6mo
        1y            | 12 |  0 |     0 | 1y
        18mo          | 18 |  0 |     0 | 1y6mo
        1y2mo1w3d4h5m6s | 14 | 10 | 14706 | 1y2mo10d4h5m6s
        1h 30m        |  0 |  0 |  5400 | 1h30m
        ' 2h '        |  0 |  0 |  7200 | 2h
        0s            |  0 |  0 |     0 | 0s
        0d            |  0 |  0 |     0 | 0s
        1000y         | 12000 | 0 |   0 | 1000y
        """)
    void readsAndWritesTheShortForm(String text, int months, int days, long seconds, String canonical) {
        Span span = Span.parse(text);
        assertEquals(new Span(months, days, seconds), span);
        assertEquals(canonical, span.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5",
                "d",
                "h5",
                "5x",
                "6M",
                "2H",
                "-2h",
                "+2h",
                "1.5h",
                "30m1h",
                "1h1h",
                "1h,30m",
                "1mo1y",
                "٣d",
                "1h30",
                "9999999999s",
                "5 d"
            })
    void refusesWhatIsNoSpan(String text) {
        KithException e = assertThrows(KithException.Invalid.class, () -> Span.parse(text));
        assertEquals("\"" + text + "\" is not a length of time.", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001y", "12001mo", "366001d", "999999999w", "999999999h"})
    void refusesMoreThanAThousandYears(String text) {
        KithException e = assertThrows(KithException.Invalid.class, () -> Span.parse(text));
        assertEquals("A length of time can't be more than 1000 years.", e.getMessage());
    }

    @Test
    void isNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Span.ofSeconds(-1));
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            Span span = new Span(random.nextInt(40), random.nextInt(400), random.nextInt(200_000));
            assertEquals(span, Span.parse(span.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-31T12:00 | 1mo    | 2026-02-28T12:00 | 2026-04-30T12:00
        2024-02-29T12:00 | 1y     | 2023-02-28T12:00 | 2025-02-28T12:00
        2026-03-29T12:00 | 1d     | 2026-03-28T12:00 | 2026-03-30T12:00
        2026-03-29T12:00 | 24h    | 2026-03-28T11:00 | 2026-03-30T12:00
        2026-11-21T00:30 | 1h30m  | 2026-11-20T23:00 | 2026-11-21T02:00
        2026-01-31T12:00 | 1mo1d  | 2025-12-30T12:00 | 2026-03-01T12:00
        """)
    void countsMonthsAndDaysByTheCalendar(String from, String span, String before, String after) {
        assertEquals(at(before), Span.parse(span).before(at(from)));
        assertEquals(at(after), Span.parse(span).after(at(from)));
    }

    private static ZonedDateTime at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(LONDON);
    }
}
