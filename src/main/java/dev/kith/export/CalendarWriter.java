package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.calendar.LunarDate;
import dev.kith.customer.Birthday;
import dev.kith.view.ContentLines;
import dev.kith.view.EventTimes;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a calendar of days to remember (iCalendar, RFC 5545). */
final class CalendarWriter {
    private static final int LEAP_DAY = 29;

    /** For how many years the days of a lunar birthday are written. */
    private static final int LUNAR_YEARS = 20;

    private static final Map<String, String> PRIORITIES = Map.of("high", "1", "normal", "5", "low", "9");

    private final ContentLines lines;
    private final EventTimes times;
    private final String stamp;
    private final LocalDate today;

    /**
     * @param zone that of the database
     * @param now when the calendar was made
     */
    CalendarWriter(Writer out, ZoneId zone, Instant now) {
        this.lines = new ContentLines(out);
        this.times = new EventTimes(lines, zone, now);
        this.stamp = EventTimes.stamp(now);
        this.today = now.atZone(zone).toLocalDate();
    }

    void begin() throws IOException {
        lines.property("BEGIN", "VCALENDAR");
        lines.property("VERSION", "2.0");
        lines.property("PRODID", "-//kith//kith//EN");
        lines.property("CALSCALE", "GREGORIAN");
        lines.property("METHOD", "PUBLISH");
    }

    void write(CalendarDay day) throws IOException {
        if (day instanceof CalendarDay.FollowUp followUp) {
            times.begin(followUp.due(), followUp.recurrence());
        } else {
            lines.property("BEGIN", "VEVENT");
        }
        lines.property("UID", day.id() + "@kith");
        lines.property("DTSTAMP", stamp);
        switch (day) {
            case CalendarDay.BirthdayOf birthday -> birthday(birthday);
            case CalendarDay.Occasion occasion -> occasion(occasion);
            case CalendarDay.FollowUp followUp -> followUp(followUp);
        }
        lines.property("TRANSP", "TRANSPARENT");
        lines.property("END", "VEVENT");
    }

    /** The rules of iCalendar know Gregorian years only: the days of a lunar one are written one by one. */
    private void birthday(CalendarDay.BirthdayOf birthday) throws IOException {
        lines.property("DTSTART;VALUE=DATE", birthday.birthday().day().format(DateTimeFormatter.BASIC_ISO_DATE));
        if (birthday.birthday().lunar() == null) {
            lines.property("RRULE", yearly(birthday.birthday().day()));
        } else {
            lines.property("RDATE;VALUE=DATE", years(birthday.birthday()));
        }
        lines.text("SUMMARY", Text.of("Birthday of {0}", birthday.whose().name()));
        lines.property("CATEGORIES", "BIRTHDAY");
    }

    /** When it is kept in the years to come. */
    private String years(Birthday birthday) {
        List<String> days = new ArrayList<>();
        LocalDate day = birthday.next(today);
        for (int each = 0; each < LUNAR_YEARS && LunarDate.knows(day); each++) {
            days.add(day.format(DateTimeFormatter.BASIC_ISO_DATE));
            day = birthday.next(day.plusDays(1));
        }
        return String.join(",", days);
    }

    private void occasion(CalendarDay.Occasion occasion) throws IOException {
        lines.property("DTSTART;VALUE=DATE", occasion.date().format(DateTimeFormatter.BASIC_ISO_DATE));
        if (occasion.yearly()) {
            lines.property("RRULE", yearly(occasion.date()));
        }
        lines.text(
                "SUMMARY",
                ContentLines.plain(occasion.text() + " (" + occasion.whose().name() + ")"));
        lines.property("CATEGORIES", occasion.kind().toUpperCase(Locale.ROOT));
    }

    /** An event, which calendars show where they may leave a VTODO to other programs. */
    private void followUp(CalendarDay.FollowUp followUp) throws IOException {
        CalendarDay.FollowUp.Task task = followUp.task();
        lines.property("SEQUENCE", Long.toString(followUp.changes()));
        lines.property("CREATED", EventTimes.stamp(task.createdAt()));
        times.write(followUp.due(), followUp.recurrence());
        lines.text(
                "SUMMARY",
                ContentLines.plain(
                        firstLine(task.text()) + " (" + followUp.whose().name() + ")"));
        String owner = task.owner() == null ? "" : Text.of("\nFor {0}", task.owner());
        lines.text("DESCRIPTION", ContentLines.plain(task.text() + owner));
        lines.property("PRIORITY", PRIORITIES.getOrDefault(task.priority(), "5"));
        lines.text("CATEGORIES", ContentLines.plain(followUp.kind().toUpperCase(Locale.ROOT)));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
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
