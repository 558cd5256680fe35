package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
        0,          now
        59,         now
        -59,        now
        60,         in 1 min
        -60,        1 min ago
        -3599,      59 min ago
        -3600,      1 h ago
        7300,       in 2 h
        -86399,     23 h ago
        -86400,     1 day ago
        86400,      in 1 day
        -259205,    3 days ago
        -5184000,   60 days ago
        -5270400,   2 months ago
        31536000,   in 11 months
        -31622400,  12 months ago
        -63072000,  23 months ago
        -63244800,  2 years ago
        315619200,  in 10 years
        """)
    void saysHowLongAgo(long seconds, String text) {
        StringBuilder out = new StringBuilder();
        new Times(ZoneId.of("UTC")).relative(NOW.plusSeconds(seconds), NOW, out);
        assertEquals(text, out.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-21T06:30:09Z,     Asia/Shanghai,  2026-11-21 14:30, 2026-11-21T14:30:09+08:00
        2026-11-21T06:30:09.999Z, UTC,            2026-11-21 06:30, 2026-11-21T06:30:09Z
        2026-10-10T10:10:10Z,     UTC,            2026-10-10 10:10, 2026-10-10T10:10:10Z
        2026-03-29T00:59:59Z,     Europe/London,  2026-03-29 00:59, 2026-03-29T00:59:59Z
        2026-03-29T01:00:00Z,     Europe/London,  2026-03-29 02:00, 2026-03-29T02:00:00+01:00
        1969-12-31T23:59:59Z,     America/St_Johns, 1969-12-31 20:29, 1969-12-31T20:29:59-03:30
        """)
    void writesTheTimeOfTheZone(Instant instant, ZoneId zone, String exact, String iso) {
        Times times = new Times(zone);
        StringBuilder out = new StringBuilder();
        times.exact(instant, out);
        assertEquals(exact, out.toString());
        out.setLength(0);
        times.iso(instant, out);
        assertEquals(iso, out.toString());
    }
}
