package dev.kith.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time in Chinese: {@code 90天}, {@code 3个月}, {@code 半年}, {@code 一年半}, {@code 2小时30分钟}. Half a month is
 * fifteen days, half a day twelve hours.
 */
final class ChineseSpan {
    private static final Pattern PART = Pattern.compile("(半|[0-9]{1,9}|[" + ChineseNumber.DIGITS + "]{1,3})\\s*(个半|个)?"
            + "\\s*(年|月|星期|礼拜|周|天|日|小时|钟头|刻钟|分钟|分|秒钟|秒)(半)?\\s*");

    private ChineseSpan() {}

    /** The same length as {@link Span#parse} reads it: {@code 1y6mo}; null where the text is none in Chinese. */
    static @Nullable String english(String narrow, boolean relative) {
        Matcher part = PART.matcher(narrow);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < narrow.length()) {
            if (!part.region(at, narrow.length()).lookingAt()) {
                return null;
            }
            String english = part(part, relative);
            if (english == null) {
                return null;
            }
            out.append(english);
            at = part.end();
        }
        return out.isEmpty() ? null : out.toString();
    }

    private static @Nullable String part(Matcher part, boolean relative) {
        String unit = String.valueOf(part.group(3));
        String measure = part.group(2) == null ? "" : part.group(2);
        boolean measured = unit.equals("月") || !measure.isEmpty();
        boolean takesMeasure = "月星期礼拜小时钟头".contains(unit);
        boolean half = measure.equals("个半") || part.group(4) != null;
        // 3月 is March, and 3日 the third day of a month
        if ((unit.equals("月") && measure.isEmpty())
                || (measured && !takesMeasure)
                || (unit.equals("日") && !relative)
                || (measure.equals("个半") && part.group(4) != null)) {
            return null;
        }
        if (String.valueOf(part.group(1)).equals("半")) {
            return half ? null : half(unit);
        }
        int number = ChineseNumber.value(String.valueOf(part.group(1)));
        String whole = number < 0 ? null : whole(number, unit);
        String rest = half ? half(unit) : "";
        return whole == null || rest == null ? null : whole + rest;
    }

    private static @Nullable String whole(int number, String unit) {
        return switch (unit) {
            case "年" -> number > 999 ? null : number + "y"; // 1990年 is a year
            case "月" -> number + "mo";
            case "星期", "礼拜", "周" -> number + "w";
            case "天", "日" -> number + "d";
            case "小时", "钟头" -> number + "h";
            case "刻钟" -> number > 3 ? null : number * 15 + "m";
            case "分钟", "分" -> number + "m";
            default -> number + "s";
        };
    }

    private static @Nullable String half(String unit) {
        return switch (unit) {
            case "年" -> "6mo";
            case "月" -> "15d";
            case "天" -> "12h";
            case "小时", "钟头" -> "30m";
            case "分钟" -> "30s";
            default -> null;
        };
    }
}
