package dev.kith.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of calendars become days that are off or worked on. */
class CalendarFilesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one day, and several; the end is not included
            DTSTART;VALUE=DATE:20261225                                           | 2026-12-25
            DTSTART:20261225                                                      | 2026-12-25
            dtstart;value=date:20261225                                           | 2026-12-25
            DTSTART;VALUE=DATE:20261225/DTEND;VALUE=DATE:20261227                 | 2026-12-25 2026-12-26
            DTSTART;VALUE=DATE:20261225/DTEND;VALUE=DATE:20261225                 | 2026-12-25
            DTSTART;VALUE=DATE:20261231/DTEND;VALUE=DATE:20270102                 | 2026-12-31 2027-01-01
            DTSTART;VALUE=DATE:20261225/DURATION:P2D                              | 2026-12-25 2026-12-26
            DTSTART;VALUE=DATE:20261225/DURATION:PT24H                            | 2026-12-25
            DTSTART;VALUE=DATE:20261225/DURATION:PT0S                             | 2026-12-25
            # times: of the place that is named, of anywhere, and in UTC, which is eight hours behind the database
            DTSTART;TZID=Europe/London:20261225T000000/DTEND;TZID=Europe/London:20261226T000000 | 2026-12-25
            DTSTART:20261225T000000/DTEND:20261225T235959                         | 2026-12-25
            DTSTART:20261225T090000/DTEND:20261226T170000                         | 2026-12-25 2026-12-26
            DTSTART:20261224T160000Z/DTEND:20261225T160000Z                       | 2026-12-25
            DTSTART:20161231T235960Z                                              | 2017-01-01
            # rules, up to ten years from now and back
            DTSTART;VALUE=DATE:20241225/RRULE:FREQ=YEARLY;COUNT=3                 | 2024-12-25 2025-12-25 2026-12-25
            DTSTART;VALUE=DATE:20241225/RRULE:FREQ=YEARLY;UNTIL=20261224          | 2024-12-25 2025-12-25
            DTSTART;VALUE=DATE:20241225/RRULE:FREQ=YEARLY;UNTIL=20261224T160000Z  | 2024-12-25 2025-12-25 2026-12-25
            DTSTART;VALUE=DATE:20240527/RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=3 | 2024-05-27 2025-05-26 2026-05-25
            DTSTART;VALUE=DATE:20240101/RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=1;COUNT=2 | 2024-01-01 2026-01-01
            DTSTART;VALUE=DATE:20240229/RRULE:FREQ=YEARLY;UNTIL=20320301          | 2024-02-29 2028-02-29 2032-02-29
            DTSTART;VALUE=DATE:16010101/RRULE:FREQ=YEARLY;INTERVAL=5;             | 2016-01-01 2021-01-01 2026-01-01 2031-01-01 2036-01-01
            DTSTART;VALUE=DATE:20241231/DTEND;VALUE=DATE:20250102/RRULE:FREQ=YEARLY;COUNT=2 | 2024-12-31 2025-01-01 2025-12-31 2026-01-01
            DTSTART;VALUE=DATE:20241225/RRULE:FREQ=YEARLY;COUNT=3/EXDATE;VALUE=DATE:20251225 | 2024-12-25 2026-12-25
            DTSTART;VALUE=DATE:20241225/RDATE;VALUE=DATE:20250102,20250105        | 2024-12-25 2025-01-02 2025-01-05
            """)
    void days(String properties, String days) {
        String file = file(event(properties
                .strip()
                .replace("/DTEND", "\nDTEND")
                .replace("/DURATION", "\nDURATION")
                .replace("/RRULE", "\nRRULE")
                .replace("/EXDATE", "\nEXDATE")
                .replace("/RDATE", "\nRDATE")));
        assertEquals(days, words(read(file).keySet()));
    }

    @Test
    void ofAPeriodItsBeginningCounts() {
        assertEquals(
                "2024-12-25 2025-01-02",
                words(read(file(event("DTSTART;VALUE=DATE:20241225\nRDATE;VALUE=PERIOD:20250102T000000/P1D")))
                        .keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUMMARY:No day",
                "DTSTART;VALUE=DATE:2026-12-25",
                "DTSTART;VALUE=DATE:20260230",
                "DTSTART;VALUE=DATE:20261225T25",
                "DTSTART:20261225T250000",
                "DTSTART;VALUE=DATE:",
                "DTSTART;VALUE=DATE:18120101",
                "DTSTART;VALUE=DATE:22000101",
                "DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261224",
                "DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20280201",
                "DTSTART;VALUE=DATE:20261225\nDURATION:-P1D",
                "DTSTART;VALUE=DATE:20261225\nDURATION:tomorrow",
                "DTSTART;VALUE=DATE:20261225\nDURATION:P99999999999999D",
                "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=HOURLY",
                "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;BYEASTER=0",
                "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;COUNT=2;UNTIL=20301225",
                "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;FREQ=DAILY",
                "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;BYMONTH=13",
                "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;COUNT=0",
                "DTSTART;VALUE=DATE:20261225\nRRULE:YEARLY",
                "DTSTART;VALUE=DATE:20261225\nRRULE:",
                "DTSTART;VALUE=DATE:16010101\nRRULE:FREQ=DAILY",
                "DTSTART;VALUE=DATE:20261225\nEXRULE:FREQ=YEARLY",
                "DTSTART;VALUE=DATE:20261225\nEXDATE:never",
                "DTSTART;VALUE=DATE:20261225\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261225"
            })
    void whatIsNoHolidayIsNamedByItsLine(String properties) {
        String good = event("DTSTART;VALUE=DATE:20270101");
        String message = thrown(file(good + event(properties))).getMessage();
        assertTrue(message.startsWith("test.ics, line 6, "), message);
    }

    @ParameterizedTest
    @CsvSource({
        "春节（班）, WORK",
        "春节 补班 第1天/共2天, WORK",
        "班｜春节, WORK",
        "补班, WORK",
        "補班, WORK",
        "春节上班, WORK",
        "Spring Festival Working Day, WORK",
        "Workday for May Day, WORK",
        "working-day, WORK",
        "春节（休）, OFF",
        "国庆节, OFF",
        "调休放假, OFF",
        "不上班, OFF",
        "停班停课, OFF",
        "Non-working day, OFF",
        "Workers' Day, OFF",
        "Labour Day, OFF",
        "Not a working day, OFF",
        "International Workers' Day, OFF",
        "Boxing Day, OFF"
    })
    void titlesSayWhetherADayIsWorkedOn(String title, HolidayKind kind) {
        assertEquals(kind, HolidayKind.isWorkTitle(title) ? HolidayKind.WORK : HolidayKind.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "CATEGORIES:Holiday, OFF",
        "'CATEGORIES:China,Working Day', WORK",
        "CATEGORIES:补班, WORK",
        "CATEGORIES:work, WORK",
        "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY, OFF",
        "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY, WORK",
        "X-KIND:workday, WORK",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE, OFF"
    })
    void propertiesSayItToo(String property, HolidayKind kind) {
        Map<LocalDate, Holiday> days = read(file(event("DTSTART;VALUE=DATE:20261225\n" + property)));
        assertEquals(kind, days.get(LocalDate.of(2026, 12, 25)).kind());
    }

    @Test
    void aDayOfTwoEventsIsWorkedOnIfOneSaysSo() {
        String day = "DTSTART;VALUE=DATE:20261225\n";
        String off = event(day + "CATEGORIES:Holiday");
        String work = event(day + "CATEGORIES:workday");
        for (String both : List.of(off + work, work + off)) {
            assertEquals(
                    HolidayKind.WORK,
                    read(file(both)).get(LocalDate.of(2026, 12, 25)).kind());
        }
    }

    @Test
    void endsOfLinesMarksAndFoldsMakeNoDifference() {
        String file = file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nSUMMARY:Christ\n mas\\, or\n  so\nEND:VEVENT\n");
        Map<LocalDate, Holiday> days = read(file);
        assertEquals("Christmas, or so", days.get(LocalDate.of(2026, 12, 25)).name());
        assertEquals(days, read(file.replace("\n", "\r\n")));
        assertEquals(days, read(file.stripTrailing()));
        assertEquals(days, read(file.toLowerCase(java.util.Locale.ROOT).replace("christ", "Christ")));
        assertEquals(days, read(" \n\n" + file.replace("\nEND", "\n\nEND")));
        assertTrue(thrown("\n\n" + file(event(""))).getMessage().startsWith("test.ics, line 4, Day: "));
    }

    @Test
    void alarmsAndTasksAreNoHolidays() {
        String alarm = "BEGIN:VALARM\nSUMMARY:Wake up\nDTSTART:20250101\nEND:VALARM\n";
        String task = "BEGIN:VTODO\nDTSTART:20250101\nSUMMARY:Tidy up\nEND:VTODO\n";
        String event = "BEGIN:VEVENT\n" + alarm + "SUMMARY:Day\nDTSTART:20261225\nEND:VEVENT\n";
        assertEquals("2026-12-25", words(read(file(task + event)).keySet()));
        assertEquals("Day", read(file(event)).get(LocalDate.of(2026, 12, 25)).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "BEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:x\nEND:VEVENT\n",
                "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:x\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:x\nEND:VEVENT\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nBEGIN:VEVENT\nDTSTART:20261226\nEND:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n",
                "BEGIN:VCARD\nFN:Zoe\nEND:VCARD\n"
            })
    void whatIsNoWholeCalendarIsRefused(String text) {
        assertTrue(thrown(text).getMessage().contains("test.ics"));
    }

    /** Ranges of days, written as events in any order, are read as these days. */
    @Test
    void rangesAreReadAsTheirDays() {
        record Range(int first, int length) {}
        Generator<List<Range>> ranges = Generator.lists(
                choices -> new Range(
                        Generator.ints(0, 3000).draw(choices),
                        Generator.ints(1, 40).draw(choices)),
                12);
        Property.check(ranges, tried -> {
            Set<LocalDate> expected = new TreeSet<>();
            StringBuilder events = new StringBuilder();
            for (Range range : tried) {
                LocalDate first = LocalDate.of(2022, 1, 1).plusDays(range.first());
                LocalDate end = first.plusDays(range.length());
                expected.addAll(first.datesUntil(end).toList());
                events.append(
                        event("DTSTART;VALUE=DATE:" + BASIC.format(first) + "\nDTEND;VALUE=DATE:" + BASIC.format(end)));
            }
            if (tried.isEmpty()) {
                assertThrows(KithException.Invalid.class, () -> read(file("")));
            } else {
                assertEquals(expected, read(file(events.toString())).keySet());
            }
        });
    }

    /** Whatever a file has in it, it is a calendar or it is refused with a sentence. */
    @Test
    void anyTextIsReadOrRefused() {
        List<String> pieces = new ArrayList<>(Generator.NASTY);
        pieces.addAll(List.of(
                "BEGIN:VCALENDAR\n",
                "END:VCALENDAR\n",
                "BEGIN:VEVENT\n",
                "END:VEVENT\n",
                "DTSTART:20261225\n",
                "SUMMARY:Day\n",
                "RRULE:FREQ=YEARLY",
                "RRULE:FREQ=YEARLY\n",
                "DTEND:",
                "DURATION:P1D\n",
                "EXDATE:20261225\n",
                ":",
                "\n ",
                "T"));
        Property.check(2000, Generator.lists(Generator.of(pieces), 30), tried -> {
            try {
                read(String.join("", tried));
            } catch (KithException.Invalid e) {
                assertTrue(e.getMessage().contains("test.ics"), e.getMessage());
            }
        });
    }

    private static String event(String properties) {
        return "BEGIN:VEVENT\n" + properties + (properties.contains("SUMMARY") ? "" : "\nSUMMARY:Day")
                + "\nEND:VEVENT\n";
    }

    private static String file(String events) {
        return "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n";
    }

    private static Map<LocalDate, Holiday> read(String text) {
        CalendarReader.Read read = new CalendarReader("test.ics", SHANGHAI).read(text);
        return new TreeMap<>(HolidayDays.of("test.ics", read.events(), TODAY).days());
    }

    private static KithException thrown(String text) {
        return assertThrows(KithException.Invalid.class, () -> read(text));
    }

    private static String words(Set<LocalDate> days) {
        return String.join(" ", days.stream().map(LocalDate::toString).toList());
    }
}
