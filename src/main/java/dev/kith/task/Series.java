package dev.kith.task;

import dev.kith.base.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that come again. A time of day is that of the clock on the wall: one that is skipped in spring is the one an
 * hour later, as with {@link dev.kith.base.Moments}.
 *
 * @param from when the first of them is due
 */
public record Series(Repeat repeat, Due from) {

    /**
     * When the next one is due.
     *
     * @param after when the one before it was due
     * @param now those that are past by now are left out; a day is past when it is over
     * @return null where there is none any more
     */
    @Nullable
    Due next(Due after, Instant now, ZoneId zone) {
        LocalDate first = day(from, zone);
        LocalDate last = day(after, zone);
        int count = Objects.requireNonNullElse(repeat.count(), Integer.MAX_VALUE);
        RuleDays days = new RuleDays(repeat.ruleFrom(first), first);
        for (int number = 2; number <= count && days.hasNext(); number++) {
            LocalDate day = days.next();
            Due due = on(day, zone);
            if (isOver(due, day, zone)) {
                return null;
            }
            if (day.isAfter(last) && due.end(zone).isAfter(now)) {
                return due;
            }
        }
        return null;
    }

    private Due on(LocalDate day, ZoneId zone) {
        return from.day() != null
                ? Due.on(day, zone)
                : Due.at(day.atTime(from.at().atZone(zone).toLocalTime())
                        .atZone(zone)
                        .toInstant());
    }

    private boolean isOver(Due due, LocalDate day, ZoneId zone) {
        Repeat.Until until = repeat.until();
        if (until == null) {
            return false;
        }
        LocalDateTime last = until.last();
        if (until.day()) {
            return day.isAfter(last.toLocalDate());
        }
        return due.at().isAfter(last.atZone(until.utc() ? ZoneOffset.UTC : zone).toInstant());
    }

    private static LocalDate day(Due due, ZoneId zone) {
        LocalDate day = due.day();
        return day != null ? day : due.at().atZone(zone).toLocalDate();
    }
}
