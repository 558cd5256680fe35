package dev.kith.holiday;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.calendar.RuleDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an event comes again: a rule of RFC 5545 for whole days.
 *
 * @param rule the rule without UNTIL
 * @param until the last day, or null
 */
record EventRule(String rule, @Nullable LocalDate until) {
    private static final int MOST = 20_000;

    /** Reads a rule; throws KithException.Invalid for one that is none, or that makes more than whole days. */
    static EventRule parse(String text, ZoneId zone) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part :
                text.strip().toUpperCase(Locale.ROOT).replaceFirst(";$", "").split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals);
            if (!RuleDays.PARTS.contains(name) || parts.put(name, part.substring(equals + 1)) != null) {
                throw none(text);
            }
        }
        String until = parts.remove("UNTIL");
        List<String> words = new ArrayList<>();
        parts.forEach((name, value) -> words.add(name + "=" + value));
        String rule = String.join(";", words);
        boolean twice = until != null && parts.containsKey("COUNT");
        if (twice || !RuleDays.FREQUENCIES.contains(parts.getOrDefault("FREQ", "")) || !RuleDays.isRule(rule)) {
            throw none(text);
        }
        return new EventRule(
                rule, until == null ? null : EventTime.parse(until, zone).at().toLocalDate());
    }

    /** The days from a first one on, that included, up to a last one; throws KithException.Invalid for too many. */
    List<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>(List.of(first));
        LocalDate end = until == null || until.isAfter(last) ? last : until;
        RuleDays all = RuleDays.from(rule, first);
        while (all.hasNext()) {
            LocalDate day = all.next();
            if (day.isAfter(end)) {
                break;
            }
            if (days.size() > MOST) {
                throw new KithException.Invalid(Text.of("The rule {0} falls on more than {1} days.", rule, MOST));
            }
            if (!day.equals(first)) {
                days.add(day);
            }
        }
        return days;
    }

    private static KithException none(String text) {
        return new KithException.Invalid(
                Text.of("The rule {0} is none that kith knows.", Printable.line(text)),
                Text.of(
                        "It knows FREQ=YEARLY, MONTHLY, WEEKLY and DAILY with INTERVAL, COUNT or UNTIL, and BYMONTH, BYMONTHDAY, BYDAY, BYYEARDAY, BYWEEKNO, BYSETPOS."));
    }
}
