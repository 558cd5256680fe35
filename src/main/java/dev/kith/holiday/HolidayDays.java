package dev.kith.holiday;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The days that the events of a file make off or worked on.
 *
 * @param leftOut how many events are no such days: observances, and what is cancelled
 */
record HolidayDays(Map<LocalDate, Holiday> days, int leftOut) {
    /** How many years before and after the current one a rule is followed. */
    static final int YEARS = 10;

    private static final int MOST = 20_000;

    /**
     * Goes through the events of a file.
     *
     * @throws KithException.Invalid naming the file, the line and the event for one that can't be a holiday
     */
    static HolidayDays of(String source, List<HolidayEvent> events, LocalDate today) {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        Map<String, Set<LocalDate>> replaced = replaced(source, events);
        boolean marked = events.stream().anyMatch(HolidayEvent::isMarked);
        int leftOut = 0;
        for (HolidayEvent event : events) {
            if (event.isCancelled() || event.isObservance() || (marked && !event.isMarked())) {
                leftOut++;
                continue;
            }
            try {
                boolean own = event.replaces() == null;
                add(event, own ? replaced.getOrDefault(event.uid(), Set.of()) : Set.of(), today, days);
            } catch (KithException.Invalid e) {
                throw wrong(source, event, e);
            }
        }
        if (days.isEmpty()) {
            throw new KithException.Invalid(Text.of("No event in {0} makes a day off.", source));
        }
        return new HolidayDays(days, leftOut);
    }

    private static void add(HolidayEvent event, Set<LocalDate> without, LocalDate today, Map<LocalDate, Holiday> days) {
        LocalDate first = LocalDate.of(today.getYear() - YEARS, 1, 1);
        LocalDate last = LocalDate.of(today.getYear() + YEARS, 12, 31);
        for (LocalDate day : event.days(last, without)) {
            if (!event.isRepeated() || !day.isBefore(first)) {
                days.merge(day, new Holiday(day, event.title(), event.kind()), Holiday::and);
            }
        }
        if (days.size() > MOST) {
            throw new KithException.Invalid(Text.of("With it there are more than {0} days.", MOST));
        }
    }

    /** The days of events that others take the place of, by what these have in common. */
    private static Map<String, Set<LocalDate>> replaced(String source, List<HolidayEvent> events) {
        Map<String, Set<LocalDate>> replaced = new HashMap<>();
        for (HolidayEvent event : events) {
            try {
                LocalDate day = event.replaces();
                if (day != null && !event.uid().isEmpty()) {
                    replaced.computeIfAbsent(event.uid(), uid -> new HashSet<>())
                            .add(day);
                }
            } catch (KithException.Invalid e) {
                throw wrong(source, event, e);
            }
        }
        return replaced;
    }

    private static KithException wrong(String source, HolidayEvent event, KithException.Invalid e) {
        String called = event.title().isEmpty() ? Text.of("an event without a name") : Printable.line(event.title());
        return new KithException.Invalid(
                Text.of("{0}, line {1}, {2}: {3}", source, event.line(), called, e.getMessage()), e.hint());
    }
}
