package dev.kith.calendar;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** The days on which a rule of RFC 5545 falls from a first one on, or after it, in order. */
public final class RuleDays implements Iterator<LocalDate> {
    /** What a rule that falls on days may come at. */
    public static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /** What such a rule may say. */
    public static final Set<String> PARTS = Set.of(
            "FREQ",
            "INTERVAL",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST",
            "COUNT",
            "UNTIL");

    private static final int LAST_YEAR = 9999;

    private final LocalDate from;
    private final @Nullable RecurrenceRuleIterator days;
    private @Nullable LocalDate next;

    private RuleDays(String rule, LocalDate first, LocalDate from) {
        this.from = from;
        this.days = daysOrNull(rule, first);
        this.next = following();
    }

    /** Those after the first. A rule that is none, see {@link #isRule}, falls on no day. */
    public static RuleDays after(String rule, LocalDate first) {
        return new RuleDays(rule, first, first.plusDays(1));
    }

    /** The first among them, where it is one of its days. */
    public static RuleDays from(String rule, LocalDate first) {
        return new RuleDays(rule, first, first);
    }

    /** The library gives up, by IllegalArgumentException, on a rule that falls on no day for very long. */
    private static @Nullable RecurrenceRuleIterator daysOrNull(String rule, LocalDate first) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a text is a rule. */
    public static boolean isRule(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT).getInterval() > 0;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDate next() {
        LocalDate day = next;
        if (day == null) {
            throw new NoSuchElementException();
        }
        next = following();
        return day;
    }

    private @Nullable LocalDate following() {
        try {
            while (days != null && days.hasNext()) {
                DateTime day = days.nextDateTime();
                if (day.getYear() > LAST_YEAR) {
                    return null;
                }
                LocalDate date = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
                if (!date.isBefore(from)) {
                    return date;
                }
            }
            return null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
