package dev.kith.task;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.calendar.RuleDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a task repeats: one of a few words, or a rule of RFC 5545 for whole days.
 *
 * @param text the word, or the rule in capital letters
 * @param rule the rule without its end, null for a word
 * @param count how often it happens at the most, the first time included; or null
 * @param until the last day or, in the time zone of the database or in UTC, the last time; or null
 */
public record Repeat(
        String text,
        @Nullable String rule,
        @Nullable Integer count,
        @Nullable Until until) {
    static final String HOW = Text.later(
            "Write daily, weekdays, weekly, monthly or yearly, or a rule of RFC 5545: 'FREQ=MONTHLY;BYDAY=1MO'.");

    private static final List<String> WORDS = List.of("daily", "weekdays", "weekly", "monthly", "yearly");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern UNTIL = Pattern.compile("([0-9]{8})(?:T([0-9]{6})(Z?))?");

    /** Days that a month may lack: who repeats on one of them monthly means the last day of a shorter month. */
    private static final int LAST_SURE_DAY = 28;

    /** Where a rule ends: with a day, or at a time in UTC or the time zone of the database. */
    public record Until(LocalDateTime last, boolean utc, boolean day) {}

    /** Reads a word or a rule; throws KithException.Invalid, with what is allowed, for what is neither. */
    public static Repeat parse(String text) {
        String word = Synonyms.of(text.strip(), WORDS);
        if (WORDS.contains(word)) {
            return new Repeat(word, null, null, null);
        }
        String rule = text.strip().toUpperCase(Locale.ROOT);
        Map<String, String> parts = parts(rule.startsWith("RRULE:") ? rule.substring(6) : rule, text);
        String count = parts.get("COUNT");
        String until = parts.get("UNTIL");
        if (count != null && until != null) {
            throw new KithException.Invalid(Text.of("COUNT and UNTIL can't both be in a rule."), Text.of(HOW));
        }
        if (count != null && !COUNT.matcher(count).matches()) {
            throw new KithException.Invalid(
                    Text.of("COUNT is how often it happens, from 1 to 999999, not {0}.", Printable.line(count)),
                    Text.of(HOW));
        }
        String canonical = joined(parts);
        parts.remove("COUNT");
        parts.remove("UNTIL");
        Repeat repeat = new Repeat(
                canonical,
                joined(parts),
                count == null ? null : Integer.valueOf(count),
                until == null ? null : until(until));
        if (!RuleDays.isRule(joined(parts))) {
            throw none(text);
        }
        return repeat;
    }

    private static Map<String, String> parts(String rule, String typed) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals);
            if (TIMES.contains(name)) {
                throw new KithException.Invalid(
                        Text.of("{0} can't be in a rule here: the time of day is that at which the task is due.", name),
                        Text.of(HOW));
            }
            if (!RuleDays.PARTS.contains(name) || equals == part.length() - 1 || parts.containsKey(name)) {
                throw none(typed);
            }
            parts.put(name, part.substring(equals + 1));
        }
        String frequency = parts.get("FREQ");
        if (frequency != null && !RuleDays.FREQUENCIES.contains(frequency)) {
            throw new KithException.Invalid(
                    Text.of("A task repeats DAILY, WEEKLY, MONTHLY or YEARLY, not {0}.", Printable.line(frequency)),
                    Text.of(HOW));
        }
        return parts;
    }

    private static Until until(String text) {
        var matcher = UNTIL.matcher(text);
        if (matcher.matches()) {
            try {
                LocalDate day = LocalDate.parse(matcher.group(1), java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
                String time = matcher.group(2);
                return time == null
                        ? new Until(day.atStartOfDay(), false, true)
                        : new Until(
                                day.atTime(digits(time, 0), digits(time, 2), Math.min(59, digits(time, 4))),
                                !matcher.group(3).isEmpty(),
                                false);
            } catch (java.time.DateTimeException e) {
                throw new KithException.Invalid(
                        Text.of("UNTIL is a day or a time, and {0} is none of the calendar.", text),
                        Text.of("Write UNTIL=20271231 or UNTIL=20271231T220000Z."));
            }
        }
        throw new KithException.Invalid(
                Text.of("UNTIL is a day or a time, not '{0}'.", Printable.line(text)),
                Text.of("Write UNTIL=20271231 or UNTIL=20271231T220000Z."));
    }

    private static int digits(String time, int from) {
        return Integer.parseInt(time.substring(from, from + 2));
    }

    private static String joined(Map<String, String> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach((name, value) -> words.add(name + "=" + value));
        return String.join(";", words);
    }

    private static KithException.Invalid none(String text) {
        return new KithException.Invalid(
                Text.of("'{0}' doesn't say how a task repeats.", Printable.line(text.strip())), Text.of(HOW));
    }

    /** The rule, without its end, for a series that begins on a day. */
    String ruleFrom(LocalDate first) {
        return rule != null
                ? rule
                : switch (text) {
                    case "weekdays" -> "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
                    case "monthly" -> "FREQ=MONTHLY" + lastDays(first.getDayOfMonth());
                    case "yearly" ->
                        first.getMonthValue() == 2 && first.getDayOfMonth() > LAST_SURE_DAY
                                ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
                                : "FREQ=YEARLY";
                    default -> "FREQ=" + text.toUpperCase(Locale.ROOT);
                };
    }

    /** The day, or the last of the month where it lacks that day. */
    private static String lastDays(int day) {
        if (day <= LAST_SURE_DAY) {
            return "";
        }
        List<String> days = new ArrayList<>();
        for (int each = LAST_SURE_DAY; each <= day; each++) {
            days.add(String.valueOf(each));
        }
        return ";BYMONTHDAY=" + String.join(",", days) + ";BYSETPOS=-1";
    }
}
