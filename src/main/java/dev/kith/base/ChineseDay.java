package dev.kith.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, week, month or year in Chinese at the beginning of a text: {@code 后天}, {@code 下周五}, {@code 上个月},
 * {@code 明年3月5日}, {@code 月底}. Weeks begin on Monday.
 *
 * @param english the same in the words of {@link MomentReader}
 * @param end where it ends
 */
record ChineseDay(String english, int end) {
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("大前天", -3),
            Map.entry("前天", -2),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨", -1),
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("今", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("明", 1),
            Map.entry("后天", 2),
            Map.entry("大后天", 3));
    private static final Map<String, Integer> YEARS =
            Map.of("大前年", -3, "前年", -2, "去年", -1, "今年", 0, "本年", 0, "明年", 1, "后年", 2);

    private static final String NUMBER = "[0-9]{1,2}|[" + ChineseNumber.DIGITS + "]{1,3}";
    private static final Pattern NOW = Pattern.compile("现在|此刻|刚才|刚刚");
    private static final Pattern DAY = Pattern.compile("大?[前后]天|[昨今明][天日]|[昨今明](?=[早晚晨])");
    private static final Pattern WEEK =
            Pattern.compile("(上+|下+|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天](?![天日]))?(?!\\p{IsHan}*[前后内])");
    private static final Pattern DATE = Pattern.compile("(?:([0-9]{4}|[〇零一二三四五六七八九]{4})年|(大?前年|[去今本明后]年))?的?"
            + "(?:(?:(" + NUMBER + ")月份?|(上+|下+|这|本)个?月份?)的?)?(?:(" + NUMBER + ")[日号]|(年初|年底|年末|月初|月底|月末|初|底|末))?");

    /** The day that the text begins with, or null; Invalid where the calendar has no such day. */
    static @Nullable ChineseDay first(String text, LocalDate today, boolean ahead) {
        Matcher now = NOW.matcher(text);
        if (now.lookingAt()) {
            return new ChineseDay("now", now.end());
        }
        Matcher day = DAY.matcher(text);
        if (day.lookingAt()) {
            return new ChineseDay(
                    today.plusDays(DAYS.getOrDefault(day.group(), 0)).toString(), day.end());
        }
        Matcher week = WEEK.matcher(text);
        if (week.lookingAt()) {
            return week(week, today);
        }
        Matcher date = DATE.matcher(text);
        String english = date.lookingAt() ? new Parts(text, date, today, ahead).english() : null;
        return english == null ? null : new ChineseDay(english, date.end());
    }

    /** A date with its year, and nothing else: {@code 2026年11月21日}; null where the text is none. */
    static @Nullable LocalDate date(String text) {
        Matcher date = DATE.matcher(Width.narrow(text).strip());
        boolean whole = date.matches() && date.group(1) != null && date.group(3) != null && date.group(5) != null;
        return whole ? Dates.date(text, number(date, 1), number(date, 3), number(date, 5)) : null;
    }

    private static @Nullable ChineseDay week(Matcher week, LocalDate today) {
        String which = week.group(1);
        String weekday = week.group(2);
        if (weekday == null) {
            return which == null || which.length() > 1 ? null : new ChineseDay(word(which) + " week", week.end());
        }
        DayOfWeek day = DayOfWeek.of("一二三四五六日天".indexOf(weekday) == 7 ? 7 : "一二三四五六日".indexOf(weekday) + 1);
        if (which == null) {
            return new ChineseDay(day.name().toLowerCase(Locale.ROOT), week.end());
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate date = monday.plusWeeks(steps(which)).plusDays(day.getValue() - 1L);
        return new ChineseDay(date.toString(), week.end());
    }

    private static String word(String which) {
        return which.equals("上") ? "last" : which.equals("下") ? "next" : "this";
    }

    private static int steps(String which) {
        return which.startsWith("上") ? -which.length() : which.startsWith("下") ? which.length() : 0;
    }

    private static int number(Matcher date, int group) {
        String number = String.valueOf(date.group(group));
        return group == 1 ? ChineseNumber.year(number) : ChineseNumber.value(number);
    }

    /** What a date says of the year, the month and the day. */
    private record Parts(String text, Matcher date, LocalDate today, boolean ahead) {
        private boolean has(int group) {
            return date.group(group) != null;
        }

        @Nullable
        String english() {
            boolean yeared = has(1) || has(2);
            boolean monthly = has(3) || has(4);
            int year = has(1) ? number(date, 1) : today.getYear() + (has(2) ? YEARS.getOrDefault(date.group(2), 0) : 0);
            if (has(6)) {
                return edge(String.valueOf(date.group(6)), year, yeared, monthly);
            }
            if (yeared && !monthly) {
                return has(5) ? null : String.format(Locale.ROOT, "%04d", year);
            }
            if (yeared && has(4)) {
                return null;
            }
            if (!has(5)) {
                return monthly ? month(year).toString().substring(0, 7) : null;
            }
            LocalDate first = month(year);
            LocalDate day = Dates.date(text, first.getYear(), first.getMonthValue(), number(date, 5));
            return (ahead && !yeared && !has(4) && day.isBefore(today) ? next(first, number(date, 5)) : day).toString();
        }

        /** The first day of the month that is said, or of this one. */
        private LocalDate month(int year) {
            if (has(3)) {
                return Dates.date(text, year, number(date, 3), 1);
            }
            return today.withDayOfMonth(1).plusMonths(has(4) ? steps(String.valueOf(date.group(4))) : 0);
        }

        /** The next one of what lies behind: a year later, or where no month is said, a month. */
        private LocalDate next(LocalDate first, int day) {
            LocalDate month = first;
            do {
                month = has(3) ? month.plusYears(1) : month.plusMonths(1);
            } while (day > month.lengthOfMonth());
            return month.withDayOfMonth(day);
        }

        /** The first or last day of a month or a year: {@code 下个月底}, {@code 明年底}, {@code 年初}. */
        private @Nullable String edge(String edge, int year, boolean yeared, boolean monthly) {
            boolean ofYear = edge.startsWith("年") || (yeared && !monthly && edge.length() == 1);
            boolean bare = edge.length() == 1 && !yeared && !monthly;
            if (bare
                    || (edge.startsWith("年") && monthly)
                    || (yeared && has(4))
                    || (edge.startsWith("月") && yeared && !monthly)) {
                return null;
            }
            boolean last = !edge.endsWith("初");
            if (ofYear) {
                return LocalDate.of(year, last ? 12 : 1, last ? 31 : 1).toString();
            }
            LocalDate first = month(year);
            return (last ? first.with(TemporalAdjusters.lastDayOfMonth()) : first).toString();
        }
    }
}
