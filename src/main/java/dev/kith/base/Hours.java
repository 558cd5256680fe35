package dev.kith.base;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours of every day: {@code 21:00-08:00}, from the first up to the second, over midnight where the second is earlier.
 */
public record Hours(LocalTime from, LocalTime until) {

    public Hours {
        if (from.equals(until)) {
            throw new KithException.Invalid(
                    Text.of("Hours that end as they begin are none, or all: {0}-{1}.", from, until));
        }
    }

    /** Reads hours; Invalid where they are none. */
    public static Hours parse(String text) {
        String plain = Width.isAscii(text) ? text : narrow(text);
        int dash = plain.indexOf('-');
        LocalTime from = dash < 0 ? null : time(plain.substring(0, dash).strip());
        LocalTime until = dash < 0 ? null : time(plain.substring(dash + 1).strip());
        if (from == null || until == null) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" are no hours of the day.", Printable.line(text)),
                    Text.of("Write them like 21:00-08:00."));
        }
        return new Hours(from, until);
    }

    /** Whether a time of day is one of them. */
    public boolean contain(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }

    /** {@code 21点至次日8点} in ASCII: what lies between them is a hyphen. */
    private static String narrow(String text) {
        return Width.narrow(text).replaceFirst("\\s*(?:[~—–到至]+|--)\\s*(?:次日|第二天)?", "-");
    }

    /** {@code 9} and {@code 9:00} are the same. */
    private static @Nullable LocalTime time(String text) {
        if (!Width.isAscii(text)) {
            String clock = ChineseClock.english(text);
            return clock == null || clock.length() > 5 || clock.equals(ChineseClock.MIDNIGHT)
                    ? null
                    : LocalTime.parse(clock);
        }
        String[] parts = text.split(":", -1);
        if (parts.length > 2 || !text.matches("[0-9]{1,2}(:[0-9]{2})?")) {
            return null;
        }
        try {
            return LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return from + "-" + until;
    }
}
