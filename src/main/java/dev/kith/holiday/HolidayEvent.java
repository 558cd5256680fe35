package dev.kith.holiday;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An event of a calendar (RFC 5545), as its properties tell of it, and the days that it makes off or worked on. */
final class HolidayEvent {
    private static final String APPLE = "X-APPLE-SPECIAL-DAY";
    private static final List<String> APPLE_KINDS = List.of("WORK-HOLIDAY", "ALTERNATE-WORKDAY");
    private static final List<String> OBSERVANCE = List.of("observance", "纪念日");

    /** What 'kith holiday list --format ics' wrote of a day that is worked on, in whatever language. */
    private static final Pattern OWN_WORK = Pattern.compile("^holiday-[0-9]+@kith\\R(?s:.*)[:：] ?work(?:\\R|$)");

    /** A longer one is no holiday; a mistake in the year is likelier. */
    private static final int LONGEST = 400;

    private final long line;
    private final ZoneId zone;
    private final Map<String, List<VObjectProperty>> properties = new HashMap<>();

    /**
     * @param line where it begins in its file
     * @param zone that of the database
     */
    HolidayEvent(long line, ZoneId zone) {
        this.line = line;
        this.zone = zone;
    }

    void add(VObjectProperty property) {
        properties
                .computeIfAbsent(property.getName().toUpperCase(Locale.ROOT), name -> new ArrayList<>())
                .add(property);
    }

    long line() {
        return line;
    }

    /** What it is called, on one line; empty where it has no name. */
    String title() {
        return text("SUMMARY").replaceAll("\\s*[\r\n]+\\s*", " ").strip();
    }

    boolean isCancelled() {
        return text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /**
     * Whether it is said to be a day off or one that is worked on, as Apple's calendars say of those alone that are.
     */
    boolean isMarked() {
        return APPLE_KINDS.contains(text(APPLE).toUpperCase(Locale.ROOT));
    }

    /** Whether it is a day that is kept and not off, as Google's calendars say. */
    boolean isObservance() {
        String description = text("DESCRIPTION").toLowerCase(Locale.ROOT);
        List<String> categories =
                categories().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return OBSERVANCE.stream().anyMatch(word -> description.startsWith(word) || categories.contains(word));
    }

    HolidayKind kind() {
        boolean work = OWN_WORK.matcher(uid() + "\n" + text("DESCRIPTION")).find()
                || HolidayKind.isWorkTitle(title())
                || categories().stream().anyMatch(HolidayKind::isWorkWord)
                || properties.keySet().stream()
                        .anyMatch(name -> name.startsWith("X-") && HolidayKind.isWorkWord(text(name)));
        return work ? HolidayKind.WORK : HolidayKind.OFF;
    }

    /** What it has in common with the events that change one of its days; empty for none. */
    String uid() {
        return text("UID");
    }

    /** The day in place of which it is, where it changes one day of another event. */
    @Nullable
    LocalDate replaces() {
        VObjectProperty replaced = first("RECURRENCE-ID");
        if (replaced == null) {
            return null;
        }
        if (replaced.getParameters().first("RANGE") != null) {
            throw new KithException.Invalid(Text.of("It changes all days from one on, which kith does not know."));
        }
        return EventTime.parse(replaced.getValue(), zone).at().toLocalDate();
    }

    /**
     * Its days, those of a rule up to a last one.
     *
     * @param without days on which it does not begin, since other events take their place
     */
    Set<LocalDate> days(LocalDate last, Set<LocalDate> without) {
        EventTime start = start();
        LocalDate first = start.at().toLocalDate();
        long length = ChronoUnit.DAYS.between(first, lastOf(start));
        if (length >= LONGEST) {
            throw new KithException.Invalid(
                    Text.of("It lasts {0} days; a holiday lasts {1} at the most.", length + 1, LONGEST));
        }
        Set<LocalDate> begins = new TreeSet<>(List.of(first));
        for (VObjectProperty rule : all("RRULE")) {
            begins.addAll(EventRule.parse(rule.getValue(), zone).days(first, last));
        }
        times("RDATE").forEach(begins::add);
        Set<LocalDate> left = new HashSet<>(without);
        left.addAll(times("EXDATE"));
        begins.removeAll(left);
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate begin : begins) {
            for (long day = 0; day <= length; day++) {
                days.add(begin.plusDays(day));
            }
        }
        return days;
    }

    boolean isRepeated() {
        return properties.containsKey("RRULE");
    }

    private EventTime start() {
        VObjectProperty start = first("DTSTART");
        if (start == null) {
            throw new KithException.Invalid(Text.of("It has no DTSTART, so that it is on no day."));
        }
        if (properties.containsKey("EXRULE")) {
            throw new KithException.Invalid(Text.of("It has an EXRULE, which kith does not know."));
        }
        return EventTime.parse(start.getValue(), zone);
    }

    /** An event that ends as it begins, or without an end, has one day. */
    private LocalDate lastOf(EventTime start) {
        VObjectProperty end = first("DTEND");
        String duration = text("DURATION");
        LocalDate first = start.at().toLocalDate();
        if (end == null && duration.isEmpty()) {
            return first;
        }
        EventTime over = end == null ? start.plus(duration) : EventTime.parse(end.getValue(), zone);
        if (over.at().isBefore(start.at())) {
            throw new KithException.Invalid(Text.of(
                    "It ends on {0}, before it begins on {1}.", over.at().toLocalDate(), first));
        }
        LocalDate last = over.lastDay();
        return last.isBefore(first) ? first : last;
    }

    private List<LocalDate> times(String name) {
        List<LocalDate> days = new ArrayList<>();
        for (VObjectProperty property : all(name)) {
            EventTime.all(property, zone).forEach(time -> days.add(time.at().toLocalDate()));
        }
        return days;
    }

    private List<String> categories() {
        List<String> categories = new ArrayList<>();
        all("CATEGORIES").forEach(property -> categories.addAll(VObjectPropertyValues.parseList(property.getValue())));
        return categories;
    }

    private List<VObjectProperty> all(String name) {
        return properties.getOrDefault(name, List.of());
    }

    private @Nullable VObjectProperty first(String name) {
        List<VObjectProperty> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The value of a property as text; empty where it is not there. */
    private String text(String name) {
        VObjectProperty property = first(name);
        return property == null
                ? ""
                : VObjectPropertyValues.unescape(property.getValue()).strip();
    }
}
