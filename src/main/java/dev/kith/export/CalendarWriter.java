package dev.kith.export;

import dev.kith.export.CalendarDays.Day;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar of days that come again each year (iCalendar, RFC 5545). */
final class CalendarWriter {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LEAP_DAY = 29;

    private final ContentLines lines;
    private final String stamp;

    /** @param now when the calendar was made */
    CalendarWriter(Writer out, Instant now) {
        this.lines = new ContentLines(out);
        this.stamp = STAMP.format(now);
    }

    void begin() throws IOException {
        lines.property("BEGIN", "VCALENDAR");
        lines.property("VERSION", "2.0");
        lines.property("PRODID", "-//kith//kith//EN");
        lines.property("CALSCALE", "GREGORIAN");
        lines.property("METHOD", "PUBLISH");
    }

    void write(Day day) throws IOException {
        lines.property("BEGIN", "VEVENT");
        lines.property("UID", day.id() + "@kith");
        lines.property("DTSTAMP", stamp);
        lines.property("DTSTART;VALUE=DATE", day.date().format(DateTimeFormatter.BASIC_ISO_DATE));
        lines.property("RRULE", yearly(day.date()));
        lines.text("SUMMARY", "Birthday of " + day.whose().name());
        lines.property("CATEGORIES", "BIRTHDAY");
        lines.property("TRANSP", "TRANSPARENT");
        lines.property("END", "VEVENT");
    }

    void end() throws IOException {
        lines.property("END", "VCALENDAR");
    }

    /** A rule for 29 February alone would leave three years of four without the day. */
    private static String yearly(LocalDate date) {
        boolean leapDay = date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == LEAP_DAY;
        return leapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY";
    }
}
