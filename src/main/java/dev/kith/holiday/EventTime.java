package dev.kith.holiday;

import com.github.mangstadt.vinnie.VObjectProperty;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of an event, or a time on one: {@code 20261001}, {@code 20261001T080000} or, in UTC, {@code 20260930T160000Z}.
 * A time in UTC is meant in the time zone of the database, one in a zone of its own is meant there, and one without a
 * zone anywhere.
 */
record EventTime(LocalDateTime at, boolean day) {
    private static final Pattern TIME = Pattern.compile("([0-9]{8})(?:T([0-9]{6})(Z?))?");
    private static final Pattern WEEKS = Pattern.compile("([+-]?)P([0-9]{1,4})W");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Reads one; throws KithException.Invalid for what is none. */
    static EventTime parse(String text, ZoneId zone) {
        Matcher matcher = TIME.matcher(text.strip().toUpperCase(Locale.ROOT));
        try {
            if (matcher.matches()) {
                LocalDate day = LocalDate.parse(matcher.group(1), DAY);
                String clock = matcher.group(2);
                if (clock == null) {
                    return new EventTime(day.atStartOfDay(), true);
                }
                // A leap second.
                LocalDateTime at = day.atTime(LocalTime.parse(clock.replaceFirst("60$", "59"), CLOCK));
                return new EventTime(
                        matcher.group(3).isEmpty()
                                ? at
                                : at.atZone(ZoneOffset.UTC)
                                        .withZoneSameInstant(zone)
                                        .toLocalDateTime(),
                        false);
            }
        } catch (DateTimeException e) {
            throw none(text);
        }
        throw none(text);
    }

    /** All that stand in a property, with commas between them; of a period its beginning. */
    static List<EventTime> all(VObjectProperty property, ZoneId zone) {
        List<EventTime> times = new ArrayList<>();
        for (String text : property.getValue().split(",", -1)) {
            times.add(parse(text.replaceFirst("/.*", ""), zone));
        }
        return times;
    }

    /** So much later: {@code P1D}, {@code P2W}, {@code PT24H}; throws KithException.Invalid for what is no duration. */
    EventTime plus(String duration) {
        String text = duration.strip().toUpperCase(Locale.ROOT);
        Matcher weeks = WEEKS.matcher(text);
        try {
            Duration length = weeks.matches()
                    ? Duration.ofDays(7 * Long.parseLong(weeks.group(1) + weeks.group(2)))
                    : Duration.parse(text);
            return new EventTime(
                    at.plus(length),
                    day && length.toSeconds() % Duration.ofDays(1).toSeconds() == 0);
        } catch (DateTimeException | ArithmeticException e) {
            throw new KithException.Invalid(Text.of("'{0}' is no duration.", Printable.line(duration)));
        }
    }

    /** The last day of what ends then: the day before, where it ends as a day begins. */
    LocalDate lastDay() {
        boolean begins = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return begins ? at.toLocalDate().minusDays(1) : at.toLocalDate();
    }

    private static KithException none(String text) {
        return new KithException.Invalid(
                Text.of("'{0}' is no day of the calendar.", Printable.line(text)),
                Text.of("Days are written 20261001."));
    }
}
