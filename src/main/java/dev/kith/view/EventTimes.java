package dev.kith.view;

import dev.kith.base.Due;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes when the events of a calendar are (RFC 5545): on a day as a whole, or for half an hour. Times are in UTC and
 * shown in the reader's zone; those that come again follow the clock of our time zone, which is written before the
 * first of them.
 */
public final class EventTimes {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** How long a time is shown: an event without a length is hardly seen. */
    private static final Duration SHOWN = Duration.ofMinutes(30);

    private final ContentLines lines;
    private final ZoneId zone;
    private final Instant now;
    private boolean zoneWritten;

    /** @param now when the calendar is made */
    public EventTimes(ContentLines lines, ZoneId zone, Instant now) {
        this.lines = lines;
        this.zone = zone;
        this.now = now;
    }

    /** A time in UTC. */
    public static String stamp(Instant instant) {
        return STAMP.format(instant);
    }

    /** Begins an event. */
    public void begin(Due due, @Nullable Recurrence recurrence) throws IOException {
        boolean local = due.day() == null && rule(recurrence) != null && !isUtc();
        if (local && !zoneWritten) {
            new ZoneLines(lines, zone).write(now);
            zoneWritten = true;
        }
        lines.property("BEGIN", "VEVENT");
    }

    /** Writes when it is. */
    public void write(Due due, @Nullable Recurrence recurrence) throws IOException {
        String rule = rule(recurrence);
        LocalDate day = due.day();
        if (day != null) {
            lines.property("DTSTART;VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
            lines.property("DTEND;VALUE=DATE", day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        } else if (rule == null || isUtc()) {
            lines.property("DTSTART", stamp(due.at()));
            lines.property("DTEND", stamp(due.at().plus(SHOWN)));
        } else {
            String id = ZoneLines.parameter(zone);
            lines.property("DTSTART" + id, LOCAL.format(due.at().atZone(zone)));
            lines.property("DTEND" + id, LOCAL.format(due.at().plus(SHOWN).atZone(zone)));
        }
        if (rule != null) {
            lines.property("RRULE", rule);
        }
    }

    private @Nullable String rule(@Nullable Recurrence recurrence) {
        return recurrence == null ? null : recurrence.rule(zone);
    }

    private boolean isUtc() {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
