package dev.kith.report;

import dev.kith.view.Column;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How many contacts began in each hour of a day of the week.
 *
 * @param hours 24 numbers, from midnight on
 */
record WeekHours(DayOfWeek day, List<Long> hours) {
    static final List<Column<WeekHours>> COLUMNS = List.of(
            Column.text("weekday", "Day", row -> row.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
            Column.whole("contacts", "Contacts", WeekHours::contacts),
            Column.trend("hours", "From 0 to 23 o'clock", row -> row.contacts() == 0 ? null : row.hours()));

    /** The days from Monday on, as the clock of a zone shows them. */
    static List<WeekHours> of(List<Instant> contacts, ZoneId zone) {
        List<WeekHours> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(new WeekHours(day, new ArrayList<>(Collections.nCopies(24, 0L))));
        }
        for (Instant contact : contacts) {
            ZonedDateTime there = contact.atZone(zone);
            List<Long> hours = days.get(there.getDayOfWeek().getValue() - 1).hours();
            hours.set(there.getHour(), hours.get(there.getHour()) + 1);
        }
        return days;
    }

    long contacts() {
        return hours.stream().mapToLong(Long::longValue).sum();
    }
}
