package dev.kith.base;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day of the calendar without its year, the month first: {@code 05-20}, {@code 5月20日}. */
public final class YearDay {
    private static final String NUMBER = "([0-9]{1,2}|[" + ChineseNumber.DIGITS + "]{1,3})";
    private static final Pattern PLAIN = Pattern.compile("(?:--)?([0-9]{1,2})[-/]([0-9]{1,2})");
    private static final Pattern CHINESE = Pattern.compile("(?:每年)?" + NUMBER + "月份?" + NUMBER + "[日号]?");

    private YearDay() {}

    /**
     * Reads {@code 05-20}, {@code 5/20}, {@code --05-20}, {@code 5月20日}, {@code 五月二十日} or {@code 每年5月20号}, 29 February
     * among them; null for a text of another form, Invalid where no year has such a day.
     */
    public static @Nullable MonthDay parseOrNull(String text) {
        String narrow = Width.narrow(text).strip();
        Matcher matcher = (Width.isAscii(narrow) ? PLAIN : CHINESE).matcher(narrow);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return MonthDay.of(number(matcher, 1), number(matcher, 2));
        } catch (DateTimeException e) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a day of the year.", Printable.line(text)),
                    Text.of("Write the month first: 05-20."));
        }
    }

    private static int number(Matcher matcher, int group) {
        return ChineseNumber.value(String.valueOf(matcher.group(group)));
    }
}
