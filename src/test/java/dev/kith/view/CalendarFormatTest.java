package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Due;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Calendars of rows, by the rules of RFC 5545. */
class CalendarFormatTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private record Row(Due due, @Nullable String rule) {}

    private static final List<Column<Row>> COLUMNS =
            List.of(Column.due("due", "Due", Row::due, row -> zone -> row.rule()));

    /** Section 3.1: no line has more than 75 octets, a character is never parted, and unfolded it is what it was. */
    @Test
    void foldsLinesAt75Octets() {
        Property.check(Generator.texts(200), text -> {
            String value = text.replaceAll("[\r\n\ud800]", "");
            String written = property("SUMMARY", value);
            byte[] octets = written.getBytes(StandardCharsets.UTF_8);
            assertEquals(written, new String(octets, StandardCharsets.UTF_8));
            for (String line : written.split("\r\n", -1)) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                assertTrue(bytes.length <= 75, line);
                assertEquals(line, new String(bytes, StandardCharsets.UTF_8));
            }
            assertEquals("SUMMARY:" + value + "\r\n", written.replace("\r\n ", ""));
        });
    }

    /** As many octets as fit are used: 67 after the name, and 74 after the blank of a line that goes on. */
    @Test
    void foldsNoEarlier() {
        assertEquals("SUMMARY:" + "x".repeat(67) + "\r\n", property("SUMMARY", "x".repeat(67)));
        assertEquals("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n", property("SUMMARY", "x".repeat(68)));
        assertEquals(
                "SUMMARY:" + "x".repeat(67) + "\r\n " + "x".repeat(74) + "\r\n x\r\n",
                property("SUMMARY", "x".repeat(142)));
        assertEquals("SUMMARY:" + "x".repeat(66) + "\r\n é\r\n", property("SUMMARY", "x".repeat(66) + "é"));
    }

    @Test
    void knowsRowsByWhatTheyAre() throws IOException {
        List<Column<Long>> numbers = List.of(Column.key("task", row -> row), day());
        List<Column<Long>> plain = List.of(Column.whole("id", "Id", row -> row), day());
        List<Column<Long>> none = List.of(day());
        assertEquals("task-7@kith", uid(Listing.of("tasks", numbers, List.of(7L))));
        assertEquals("task-7@kith", uid(Card.of(7L, numbers)));
        assertEquals("things-7@kith", uid(Listing.of("things", plain, List.of(7L))));
        assertEquals("row-7@kith", uid(Card.of(7L, plain)));
        assertEquals("row-1@kith", uid(Card.of(7L, none)));
    }

    @Test
    void whatComesAgainHasARule() throws IOException {
        Row day = new Row(Due.on(LocalDate.of(2026, 11, 23), LONDON), "FREQ=WEEKLY");
        assertEquals(
                List.of(
                        "BEGIN:VEVENT",
                        "DTSTART;VALUE=DATE:20261123",
                        "DTEND;VALUE=DATE:20261124",
                        "RRULE:FREQ=WEEKLY"),
                lines(LONDON, day));
        Row time = new Row(Due.at(Instant.parse("2026-07-01T08:30:00Z")), "FREQ=WEEKLY;COUNT=3");
        assertEquals(
                List.of(
                        "BEGIN:VEVENT",
                        "DTSTART:20260701T083000Z",
                        "DTEND:20260701T090000Z",
                        "RRULE:FREQ=WEEKLY;COUNT=3"),
                lines(ZoneId.of("UTC"), time));
        assertEquals(
                List.of("BEGIN:VEVENT", "DTSTART:20260701T083000Z", "DTEND:20260701T090000Z"),
                lines(LONDON, new Row(time.due(), null)));
    }

    /** Its time is that of the clock on the wall, so the zone is told, once, with its summers and winters. */
    @Test
    void timesComeAgainByTheClockOfTheZone() throws IOException {
        Row time = new Row(Due.at(Instant.parse("2026-07-01T08:30:00Z")), "FREQ=WEEKLY");
        List<String> lines = lines(LONDON, time, time);
        assertEquals(
                List.of(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/London",
                        "BEGIN:STANDARD",
                        "DTSTART:19700101T000000",
                        "TZOFFSETFROM:+0000",
                        "TZOFFSETTO:+0000",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20260329T010000",
                        "TZOFFSETFROM:+0000",
                        "TZOFFSETTO:+0100"),
                lines.subList(0, 11));
        assertTrue(lines.get(11).startsWith("RDATE:20270328T010000,20280326T010000,"), lines.get(11));
        assertEquals(
                List.of(
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:20261025T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0000"),
                lines.subList(12, 17));
        List<String> event = List.of(
                "BEGIN:VEVENT",
                "DTSTART;TZID=Europe/London:20260701T093000",
                "DTEND;TZID=Europe/London:20260701T100000",
                "RRULE:FREQ=WEEKLY");
        assertEquals("END:VTIMEZONE", lines.get(19));
        assertEquals(event, lines.subList(20, 24));
        assertEquals(event, lines.subList(24, 28));
        List<String> fixed = lines(ZoneOffset.ofHoursMinutesSeconds(-3, -30, -20), time);
        assertEquals(
                List.of(
                        "BEGIN:VTIMEZONE",
                        "TZID:-03:30:20",
                        "BEGIN:STANDARD",
                        "DTSTART:19700101T000000",
                        "TZOFFSETFROM:-033020",
                        "TZOFFSETTO:-033020",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "DTSTART;TZID=\"-03:30:20\":20260701T045940"),
                fixed.subList(0, 10));
    }

    private static Column<Long> day() {
        return Column.day("day", "Day", row -> LocalDate.of(2026, 11, 22));
    }

    private static String uid(View view) throws IOException {
        return Person.write(view, Person.as(Format.ICS))
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .findFirst()
                .orElseThrow();
    }

    /** The zone, and of the events when they are. */
    private static List<String> lines(ZoneId zone, Row... rows) throws IOException {
        StringWriter out = new StringWriter();
        Presentation how = Presentation.builder(NOW, zone).format(Format.ICS).build();
        Views.write(Listing.of("rows", COLUMNS, List.of(rows)), how, out);
        return out.toString()
                .replace("\r\n ", "")
                .lines()
                .skip(5)
                .filter(line -> !line.matches("(UID|DTSTAMP|SUMMARY|DESCRIPTION|TRANSP|END:V(EVENT|CALENDAR)).*"))
                .toList();
    }

    private static String property(String name, String value) {
        StringWriter out = new StringWriter();
        try {
            new ContentLines(out).property(name, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
