package dev.kith.view;

import dev.kith.base.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes points in time as text: exactly, for a program, or by how long ago. */
final class Times {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    /** {@code 2026-11-21 14:30}. */
    void exact(Instant instant, StringBuilder out) {
        LocalDateTime local = local(instant, zone.getRules().getOffset(instant));
        date(local.toLocalDate(), out);
        two(out.append(' '), local.getHour());
        two(out.append(':'), local.getMinute());
    }

    /** ISO 8601 to the second with the zone's offset: {@code 2026-11-21T14:30:00+08:00}. */
    void iso(Instant instant, StringBuilder out) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = local(instant, offset);
        date(local.toLocalDate(), out);
        two(out.append('T'), local.getHour());
        two(out.append(':'), local.getMinute());
        two(out.append(':'), local.getSecond());
        out.append(offset.getId());
    }

    /** {@code 2026-11-21}. */
    void date(LocalDate date, StringBuilder out) {
        out.append(date);
    }

    /** {@code 3 days ago}, {@code in 2 h}, {@code now}: whole units, rounded towards now. */
    void relative(Instant instant, Instant now, StringBuilder out) {
        long seconds = instant.getEpochSecond() - now.getEpochSecond();
        long distance = Math.abs(seconds);
        if (distance < MINUTE) {
            out.append(Text.of("now"));
        } else {
            out.append(Text.of(seconds > 0 ? "in {0}" : "{0} ago", distance(distance)));
        }
    }

    private static String distance(long seconds) {
        long days = seconds / DAY;
        long months = days * 100 / 3044; // a month of 30.44 days, a year of 365.25
        if (seconds < HOUR) {
            return Text.of("{0} min", seconds / MINUTE);
        }
        if (days < 1) {
            return Text.of("{0} h", seconds / HOUR);
        }
        if (months < 2) {
            return Text.of(days == 1 ? "{0} day" : "{0} days", days);
        }
        return months < 24 ? Text.of("{0} months", months) : Text.of("{0} years", days * 100 / 36525);
    }

    private static LocalDateTime local(Instant instant, ZoneOffset offset) {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
    }

    private static void two(StringBuilder out, int number) {
        if (number < 10) {
            out.append('0');
        }
        out.append(number);
    }
}
