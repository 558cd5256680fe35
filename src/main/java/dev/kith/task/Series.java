package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.calendar.RuleDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that come again. A time of day is that of the clock on the wall: one that is skipped in spring is the one an
 * hour later, as with {@link dev.kith.base.Moments}.
 *
 * @param from when the first of them is due
 */
public record Series(Repeat repeat, Due from) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

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
        RuleDays days = RuleDays.after(repeat.ruleFrom(first), first);
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

    /**
     * The rule of RFC 5545 by which it goes on from one of its days, or times; null from any other, which it was put
     * off to, and from the last.
     */
    public @Nullable String rule(Due due, ZoneId zone) {
        LocalDate first = day(from, zone);
        LocalDate day = day(due, zone);
        if (!due.equals(on(day, zone))) {
            return null;
        }
        RuleDays days = RuleDays.from(repeat.ruleFrom(first), first);
        int number = 1;
        while (days.hasNext()) {
            LocalDate each = days.next();
            number += each.isAfter(first) ? 1 : 0;
            if (!each.isBefore(day)) {
                return each.equals(day) && days.hasNext() ? rule(days.next(), number, zone) : null;
            }
        }
        return null;
    }

    /** The rule from the one with a number on, which another follows. */
    private @Nullable String rule(LocalDate next, int number, ZoneId zone) {
        Integer count = repeat.count();
        Repeat.Until until = repeat.until();
        if ((count != null && number >= count) || isOver(on(next, zone), next, zone)) {
            return null;
        }
        String rule = repeat.ruleFrom(day(from, zone));
        if (count != null) {
            return rule + ";COUNT=" + (count - number + 1);
        }
        return until == null ? rule : rule + ";UNTIL=" + until(until, zone);
    }

    /** A day for days, and for times one in UTC, as RFC 5545 has it. */
    private String until(Repeat.Until until, ZoneId zone) {
        LocalDateTime last = until.last();
        Instant end = until.day()
                ? last.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1)
                : last.atZone(until.utc() ? ZoneOffset.UTC : zone).toInstant();
        return from.day() != null
                ? DateTimeFormatter.BASIC_ISO_DATE.format(end.atZone(zone).toLocalDate())
                : STAMP.format(end);
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
