package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Text;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/**
 * Reads the times of a file, most of which are written {@code yyyy-MM-dd HH:mm[:ss]}, and many the same as the last.
 */
final class FileTimes {
    private static final int TO_MINUTE = 16;
    private static final int TO_SECOND = 19;

    private final Moments moments;
    private String last = "";
    private long lastTime;

    FileTimes(Moments moments) {
        this.moments = moments;
    }

    /** Seconds since 1970 UTC; throws RejectedRow where it is no time. */
    long read(String text) {
        if (!text.equals(last)) {
            lastTime = isUsual(text) ? usual(text) : other(text);
            last = text;
        }
        return lastTime;
    }

    private long usual(String text) {
        int second = text.length() == TO_SECOND ? number(text, 17, 19) : 0;
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            second)
                    .atZone(moments.zone())
                    .toEpochSecond();
        } catch (DateTimeException e) {
            throw new RejectedRow("invalid_date", Text.of("'{0}' is no time that a calendar and a clock show.", text));
        }
    }

    private long other(String text) {
        try {
            return moments.parseStart(text).getEpochSecond();
        } catch (KithException.Invalid e) {
            throw new RejectedRow("invalid_date", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isUsual(String text) {
        if (text.length() != TO_MINUTE && text.length() != TO_SECOND) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (i) {
                case 4, 7 -> c == '-';
                case 10 -> c == ' ' || c == 'T';
                case 13, 16 -> c == ':';
                default -> c >= '0' && c <= '9';
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
