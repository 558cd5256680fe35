package dev.kith.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day in Chinese: {@code 10点}, {@code 下午3点半}, {@code 三点一刻}, {@code 晚上8:30}, {@code 中午}. Twelve at night
 * is {@link #MIDNIGHT}, the end of the day; a time that could be of this night or the next is none.
 */
final class ChineseClock {
    /** The end of the day, which no clock shows. */
    static final String MIDNIGHT = "24:00";

    private static final String HOUR = "(?:[0-9]{1,2}|[" + ChineseNumber.DIGITS + "]{1,3})";

    /** A time of day, for patterns; it has no groups. */
    static final String FORM = "(?:(?:凌晨|清晨|早晨|早上|上午|正午|中午|下午|傍晚|晚上|晨|早|晚)\\s*)?" + "(?<![0-9])" + HOUR
            + "(?::[0-9]{2}(?::[0-9]{2})?|(?:点钟|点整|点|时)(?:半|[一三13]刻|" + HOUR + "(?:分(?:" + HOUR + "秒)?)?)?)|中午|正午";

    private static final Pattern PARTS = Pattern.compile(
            "(\\p{IsHan}*?)\\s*(" + HOUR + ")(?::([0-9]{2})(?::([0-9]{2}))?|(?:点钟|点整|点|时)(?:(半)|([一三13])刻|(" + HOUR
                    + ")(?:分(?:(" + HOUR + ")秒)?)?)?)");

    private ChineseClock() {}

    /** The time as {@link TimeOfDay} reads it, or {@link #MIDNIGHT}; null where the clock shows no such time. */
    static @Nullable String english(String text) {
        if (text.equals("中午") || text.equals("正午")) {
            return "12:00";
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int hour = hour(String.valueOf(parts.group(1)), ChineseNumber.value(String.valueOf(parts.group(2))));
        int minute = minute(parts);
        String second = parts.group(4) != null ? parts.group(4) : parts.group(8);
        int seconds = second == null ? 0 : ChineseNumber.value(second);
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || seconds < 0 || seconds > 59) {
            return null;
        }
        if (hour == 24) {
            return minute == 0 && second == null ? MIDNIGHT : null;
        }
        return two(hour) + ":" + two(minute) + (second == null ? "" : ":" + two(seconds));
    }

    private static int minute(Matcher parts) {
        if (parts.group(5) != null) {
            return 30;
        }
        if (parts.group(6) != null) {
            return "一1".contains(String.valueOf(parts.group(6))) ? 15 : 45;
        }
        String minute = parts.group(3) != null ? parts.group(3) : parts.group(7);
        return minute == null ? 0 : minute.equals("两") ? -1 : ChineseNumber.value(minute);
    }

    /** The hour of 24 in a part of the day; 24 for its end, -1 where that part has no such hour. */
    private static int hour(String part, int hour) {
        return switch (part) {
            case "" -> hour <= 23 ? hour : -1;
            case "凌晨" -> hour == 12 ? 0 : hour <= 6 ? hour : -1;
            case "清晨", "早晨", "早上", "早", "晨" -> hour >= 4 && hour <= 11 ? hour : -1;
            case "上午" -> hour >= 4 && hour <= 12 ? hour : -1;
            case "中午", "正午" -> hour >= 11 && hour <= 14 ? hour : hour == 1 || hour == 2 ? hour + 12 : -1;
            case "下午", "傍晚" -> hour >= 12 && hour <= 19 ? hour : hour >= 1 && hour <= 7 ? hour + 12 : -1;
            case "晚上", "晚" -> hour >= 17 && hour <= 23 ? hour : hour >= 5 && hour <= 12 ? hour + 12 : -1;
            default -> -1;
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
