package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.Moments.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Saturday, 21 November 2026, 14:30:20 in Shanghai. */
    private static final Moments SATURDAY = new Moments(Instant.parse("2026-11-21T06:30:20.5Z"), SHANGHAI);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-20 09:15          | 2026-11-20T09:15:00 | MINUTE
        2026-11-20 9:15           | 2026-11-20T09:15:00 | MINUTE
        2026-11-20  09:15:30      | 2026-11-20T09:15:30 | SECOND
        2026/11/20 09:15          | 2026-11-20T09:15:00 | MINUTE
        20261120 09:15            | 2026-11-20T09:15:00 | MINUTE
        2026-11-20T09:15          | 2026-11-20T09:15:00 | MINUTE
        2026-11-20T09:15:00+08:00 | 2026-11-20T09:15:00 | SECOND
        2026-11-20T09:15:00Z      | 2026-11-20T17:15:00 | SECOND
        2026-11-20t09:15:00.999z  | 2026-11-20T17:15:00 | SECOND
        2026-11-20T09:15-0500     | 2026-11-20T22:15:00 | MINUTE
        2026-11-20 23:15:00-05    | 2026-11-21T12:15:00 | SECOND
        2026-11-20                | 2026-11-20T00:00:00 | DAY
        2026/1/5                  | 2026-01-05T00:00:00 | DAY
        20261120                  | 2026-11-20T00:00:00 | DAY
        2026-11                   | 2026-11-01T00:00:00 | MONTH
        2026/2                    | 2026-02-01T00:00:00 | MONTH
        2026                      | 2026-01-01T00:00:00 | YEAR
        14:30                     | 2026-11-21T14:30:00 | MINUTE
        0:00                      | 2026-11-21T00:00:00 | MINUTE
        23:59:59                  | 2026-11-21T23:59:59 | SECOND
        now                       | 2026-11-21T14:30:20 | SECOND
        ' NOW '                   | 2026-11-21T14:30:20 | SECOND
        today                     | 2026-11-21T00:00:00 | DAY
        today 9:00                | 2026-11-21T09:00:00 | MINUTE
        yesterday 9:00            | 2026-11-20T09:00:00 | MINUTE
        Yesterday                 | 2026-11-20T00:00:00 | DAY
        tomorrow                  | 2026-11-22T00:00:00 | DAY
        -2h                       | 2026-11-21T12:30:20 | SECOND
        -1h30m                    | 2026-11-21T13:00:20 | SECOND
        +3d                       | 2026-11-24T14:30:20 | SECOND
        +3d 10:00                 | 2026-11-24T10:00:00 | MINUTE
        -1mo 10:00                | 2026-10-21T10:00:00 | MINUTE
        -1y                       | 2025-11-21T14:30:20 | SECOND
        fri                       | 2026-11-27T00:00:00 | DAY
        friday 10:00              | 2026-11-27T10:00:00 | MINUTE
        next fri                  | 2026-11-27T00:00:00 | DAY
        last fri                  | 2026-11-20T00:00:00 | DAY
        last  friday  10:00       | 2026-11-20T10:00:00 | MINUTE
        sun                       | 2026-11-22T00:00:00 | DAY
        thurs                     | 2026-11-26T00:00:00 | DAY
        sat                       | 2026-11-28T00:00:00 | DAY
        last sat                  | 2026-11-14T00:00:00 | DAY
        next sat                  | 2026-11-28T00:00:00 | DAY
        sat 18:00                 | 2026-11-21T18:00:00 | MINUTE
        sat 14:30                 | 2026-11-28T14:30:00 | MINUTE
        sat 9:00                  | 2026-11-28T09:00:00 | MINUTE
        next sat 18:00            | 2026-11-28T18:00:00 | MINUTE
        last sat 18:00            | 2026-11-14T18:00:00 | MINUTE
        last week                 | 2026-11-09T00:00:00 | WEEK
        this week                 | 2026-11-16T00:00:00 | WEEK
        next  week                | 2026-11-23T00:00:00 | WEEK
        last month                | 2026-10-01T00:00:00 | MONTH
        next month                | 2026-12-01T00:00:00 | MONTH
        this year                 | 2026-01-01T00:00:00 | YEAR
        last year                 | 2025-01-01T00:00:00 | YEAR
        """)
    void readsMoments(String text, LocalDateTime local, Precision precision) {
        Moments.Moment moment = SATURDAY.parse(text);
        assertEquals(local.atZone(SHANGHAI), moment.start());
        assertEquals(precision, moment.precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11    | 2026-11-01T00:00 | 2026-12-01T00:00
        2026-12    | 2026-12-01T00:00 | 2027-01-01T00:00
        2026       | 2026-01-01T00:00 | 2027-01-01T00:00
        2026-11-20 | 2026-11-20T00:00 | 2026-11-21T00:00
        today      | 2026-11-21T00:00 | 2026-11-22T00:00
        last week  | 2026-11-09T00:00 | 2026-11-16T00:00
        last month | 2026-10-01T00:00 | 2026-11-01T00:00
        14:30      | 2026-11-21T14:30 | 2026-11-21T14:31
        now        | 2026-11-21T14:30:20 | 2026-11-21T14:30:21
        """)
    void endsWhereTheNextOneBegins(String text, LocalDateTime start, LocalDateTime end) {
        assertEquals(start.atZone(SHANGHAI).toInstant(), SATURDAY.parseStart(text));
        assertEquals(end.atZone(SHANGHAI).toInstant(), SATURDAY.parseEnd(text));
    }

    @Test
    void aDayIsAsLongAsTheClocksMakeIt() {
        Moments london = new Moments(Instant.parse("2026-06-01T00:00:00Z"), ZoneId.of("Europe/London"));
        assertEquals(Instant.parse("2026-03-29T00:00:00Z"), london.parseStart("2026-03-29"));
        assertEquals(Instant.parse("2026-03-29T23:00:00Z"), london.parseEnd("2026-03-29"));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), london.parseStart("2026-10-25 1:30"), "the first of two");
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), london.parseStart("2026-03-29 1:30"), "skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "24:00",
                "9:60",
                "9:5",
                ":30",
                "9:",
                "14:30:",
                "14:30:5",
                "14:30:60",
                "9:00pm",
                "14:30+99:00",
                "14:30:00.",
                "14:30:00.x",
                "-",
                "+",
                "-2h 10:00",
                "--2h",
                "fr",
                "last",
                "last 9:00",
                "last decade",
                "next month 10:00",
                "today tomorrow",
                "now 9:00",
                "2026-11 10:00",
                "2026 10:00",
                "21.11.2026",
                "fri fri",
                "12026",
                "9:00 today"
            })
    void refusesWhatIsNoMoment(String text) {
        KithException e = assertThrows(KithException.Invalid.class, () -> SATURDAY.parse(text));
        assertEquals("\"" + text + "\" is not a time.", e.getMessage());
        assertEquals("Write 2026-11-21 14:30, 2026-11-21, 2026-11, 14:30, yesterday 9:00, fri 10:00 or -2h.", e.hint());
    }

    @Test
    void asksForTheSignOfASpan() {
        KithException e = assertThrows(KithException.Invalid.class, () -> SATURDAY.parse("90d"));
        assertEquals("Write -90d for that long ago, +90d for that long from now.", e.hint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-02-31       | "2026-02-31" is not a date: February 2026 has 28 days.
        2026-02-31 10:00 | "2026-02-31" is not a date: February 2026 has 28 days.
        2026-13          | "2026-13" is not a date: there is no month 13.
        """)
    void saysWhyTheCalendarHasNoSuchDay(String text, String message) {
        KithException e = assertThrows(KithException.Invalid.class, () -> SATURDAY.parse(text));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-20, 2026-11-20
        20261120,   2026-11-20
        today,      2026-11-21
        tomorrow,   2026-11-22
        +1y,        2027-11-21
        -3d,        2026-11-18
        last fri,   2026-11-20
        """)
    void readsDates(String text, LocalDate date) {
        assertEquals(date, SATURDAY.date(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "14:30", "2026-11-20 14:30", "2026-11", "2026", "-2h", "", "1y"})
    void takesNoTimeForADate(String text) {
        KithException e = assertThrows(KithException.Invalid.class, () -> SATURDAY.date(text));
        assertEquals("\"" + text + "\" is not a date.", e.getMessage());
    }
}
