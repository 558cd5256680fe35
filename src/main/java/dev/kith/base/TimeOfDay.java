package dev.kith.base;

import dev.kith.base.Moments.Moment;
import dev.kith.base.Moments.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time of day as part of a moment: {@code 9:00}, {@code 14:30:15}, {@code 14:30+08:00}. */
record TimeOfDay(
        LocalTime time, Precision precision, @Nullable ZoneOffset offset) {

    /** Reads a time of day; fractions of a second are dropped; null if the text is none. */
    static @Nullable TimeOfDay parseOrNull(String text) {
        int end = 0;
        while (end < text.length() && "+-z".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int colon = text.indexOf(':');
        boolean withSeconds = colon + 3 < end;
        int hour = Dates.number(text, 0, colon);
        int minute = colon + 3 > end ? -1 : Dates.number(text, colon + 1, colon + 3);
        int second = withSeconds ? second(text.substring(colon + 3, end)) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        Precision precision = withSeconds ? Precision.SECOND : Precision.MINUTE;
        LocalTime time = LocalTime.of(hour, minute, second);
        if (end == text.length()) {
            return new TimeOfDay(time, precision, null);
        }
        try {
            return new TimeOfDay(
                    time, precision, ZoneOffset.of(text.substring(end).toUpperCase(Locale.ROOT)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** This time on a day in the zone, or at the offset it was given with. */
    Moment on(LocalDate date, ZoneId zone) {
        return new Moment(
                offset == null
                        ? date.atTime(time).atZone(zone)
                        : date.atTime(time).atOffset(offset).atZoneSameInstant(zone),
                precision);
    }

    /** The seconds in {@code :15} or {@code :15.25}, or -1. */
    private static int second(String text) {
        boolean fraction = text.length() > 4 && text.charAt(3) == '.' && digits(text, 4);
        return text.charAt(0) == ':' && (text.length() == 3 || fraction) ? Dates.number(text, 1, 3) : -1;
    }

    private static boolean digits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Dates.number(text, i, i + 1) < 0) {
                return false;
            }
        }
        return true;
    }
}
