package dev.kith.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Days with the day of the week, as people read them. */
public final class Weekdays {
    private static final List<String> NAMES = List.of(
            Text.later("Mon"),
            Text.later("Tue"),
            Text.later("Wed"),
            Text.later("Thu"),
            Text.later("Fri"),
            Text.later("Sat"),
            Text.later("Sun"));

    private static final List<String> FULL = List.of(
            Text.later("Monday"),
            Text.later("Tuesday"),
            Text.later("Wednesday"),
            Text.later("Thursday"),
            Text.later("Friday"),
            Text.later("Saturday"),
            Text.later("Sunday"));

    private Weekdays() {}

    /** {@code Fri}. */
    public static String name(DayOfWeek day) {
        return Text.of(NAMES.get(day.getValue() - 1));
    }

    /** {@code Friday}. */
    public static String full(DayOfWeek day) {
        return Text.of(FULL.get(day.getValue() - 1));
    }

    /** {@code Fri 2026-11-27}. */
    public static String with(LocalDate day) {
        return name(day.getDayOfWeek()) + " " + day;
    }

    /** {@code Fri 2026-11-27 10:00}. */
    public static String with(LocalDateTime time) {
        String minute = time.getMinute() < 10 ? ":0" : ":";
        String hour = time.getHour() < 10 ? " 0" : " ";
        return with(time.toLocalDate()) + hour + time.getHour() + minute + time.getMinute();
    }
}
