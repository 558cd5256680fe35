package dev.kith.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was counted of one customer, day by day. */
final class Amounts {
    private final NavigableMap<LocalDate, Long> days = new TreeMap<>();

    /** Adds some of a day. */
    void add(LocalDate day, long amount) {
        days.merge(day, amount, Long::sum);
    }

    /** Counts a day once, whatever was on it. */
    void mark(LocalDate day) {
        days.put(day, 1L);
    }

    /** How much it was from one day to another, both included. */
    long between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : days.subMap(from, true, to, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** The days on which there was something, from one to another, both included. */
    List<LocalDate> daysBetween(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : days.subMap(from, true, to, true).entrySet().stream()
                        .filter(day -> day.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
