package dev.kith.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something is due: at a time, or on a day as a whole.
 *
 * @param at the time, or where the day begins
 * @param day the day, or null where it is due at a time
 */
public record Due(Instant at, @Nullable LocalDate day) {

    /** Due on a day as a whole. */
    public static Due on(LocalDate day, ZoneId zone) {
        return new Due(day.atStartOfDay(zone).toInstant(), day);
    }

    /** Due at a time. */
    public static Due at(Instant at) {
        return new Due(at, null);
    }

    /** From when on it is late: the time itself, or the end of the day. */
    public Instant end(ZoneId zone) {
        return day == null ? at : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
