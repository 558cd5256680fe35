package dev.kith.calendar;

import com.tyme.lunar.LunarDay;
import com.tyme.lunar.LunarMonth;
import com.tyme.lunar.LunarYear;
import com.tyme.solar.SolarDay;
import dev.kith.base.ChineseNumber;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the Chinese lunar calendar, as it is reckoned since 1645 and laid down in GB/T 33661-2017.
 *
 * @param year the lunar year, named by the Gregorian year in which it begins: 1900 to 2100
 * @param month 1 to 12; a leap month has the number of the month before it
 * @param day 1 to 30
 */
public record LunarDate(int year, int month, boolean leap, int day) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 31);
    private static final LocalDate END = LocalDate.of(2101, 1, 29);
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 30;
    private static final String PREFIX = "lunar:";
    private static final String LEAP = "leap";
    private static final Pattern PREFIXES =
            Pattern.compile("\\s*(?:lunar|农历|農曆|阴历|陰曆)\\s*[:：]?", Pattern.CASE_INSENSITIVE);
    private static final String NUMBER = "[0-9" + ChineseNumber.DIGITS + "]{1,3}";
    private static final Pattern CHINESE = Pattern.compile("([0-9" + ChineseNumber.DIGITS + "]{4})年(闰|閏)?(正|冬|腊|臘|"
            + NUMBER + ")月((?:初|廿)?(?:" + NUMBER + ")?)(?:日|号)?");
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-(leap|闰|閏)?([0-9]{1,2})-([0-9]{1,2})");
    private static final String SPELLING =
            Text.later("Write lunar:1980-08-15, or lunar:1984-leap10-03 for a day of a leap month.");

    public LunarDate {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new KithException.Invalid(Text.of(
                    "The lunar calendar is known for the years {0} to {1}, not {2}.", FIRST_YEAR, LAST_YEAR, year));
        }
        if (month < 1 || month > MONTHS || day < 1 || day > LONGEST_MONTH) {
            throw new KithException.Invalid(
                    Text.of("A lunar date has a month from 1 to 12 and a day from 1 to 30."), Text.of(SPELLING));
        }
        if (leap && leapMonth(year) != month) {
            throw new KithException.Invalid(
                    Text.of("The lunar year {0} has no leap month {1}.", year, month),
                    leapMonth(year) == 0
                            ? Text.of("It has none.")
                            : Text.of("Its leap month is {0}.", leapMonth(year)));
        }
        int last = length(year, month, leap);
        if (day > last) {
            throw new KithException.Invalid(
                    Text.of("That month of the lunar year {0} has {1} days.", year, last), null);
        }
    }

    /**
     * The days of the lunar year that are kept on a Gregorian day, as {@link #kept} names them: its own, those of a
     * leap month that this year lacks, and the 30th on the last day of a month of 29 days.
     */
    public static List<String> keptOn(LocalDate date) {
        LunarDate day = of(date);
        List<String> kept = new ArrayList<>(List.of(day.kept()));
        if (day.day == LONGEST_MONTH - 1 && length(day.year, day.month, day.leap) == day.day) {
            kept.add(kept(day.month, day.leap, LONGEST_MONTH));
        }
        if (!day.leap && leapMonth(day.year) != day.month) {
            kept.stream()
                    .map(each -> PREFIX + LEAP + each.substring(PREFIX.length()))
                    .toList()
                    .forEach(kept::add);
        }
        return kept;
    }

    /** The day of the lunar year without the year: {@code lunar:08-15}, {@code lunar:leap10-03}. */
    public String kept() {
        return kept(month, leap, day);
    }

    private static String kept(int month, boolean leap, int day) {
        return String.format(Locale.ROOT, "%s%s%02d-%02d", PREFIX, leap ? LEAP : "", month, day);
    }

    /** Whether a Gregorian day is in one of the years that are known. */
    public static boolean knows(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && date.isBefore(END);
    }

    /** Whether a text is meant as a lunar date: it begins with {@code lunar:}, or {@code 农历}. */
    public static boolean isLunar(String text) {
        boolean plain = !text.isEmpty() && text.charAt(0) <= '9' && text.charAt(0) >= '0';
        return !plain && PREFIXES.matcher(text).lookingAt();
    }

    /**
     * Reads {@code lunar:1980-08-15}, or {@code lunar:1984-leap10-03} for a day of a leap month; in Chinese
     * {@code 农历1980年八月十五}, {@code 农历1984年闰十月初三}. Throws KithException.Invalid for a day that never was.
     */
    public static LunarDate parse(String text) {
        String plain =
                Width.narrow(PREFIXES.matcher(text).replaceFirst("")).strip().toLowerCase(Locale.ROOT);
        Matcher matcher = TEXT.matcher(plain);
        Matcher chinese = CHINESE.matcher(plain);
        if (matcher.matches()) {
            return new LunarDate(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    matcher.group(2) != null,
                    Integer.parseInt(matcher.group(4)));
        }
        if (!chinese.matches()) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no lunar date.", Printable.line(text)), Text.of(SPELLING));
        }
        return new LunarDate(
                ChineseNumber.year(chinese.group(1)),
                month(chinese.group(3)),
                chinese.group(2) != null,
                day(chinese.group(4)));
    }

    /** The first, eleventh and twelfth month have names of their own. */
    private static int month(String text) {
        return switch (text) {
            case "正" -> 1;
            case "冬" -> MONTHS - 1;
            case "腊", "臘" -> MONTHS;
            default -> ChineseNumber.value(text);
        };
    }

    /** 初三 is the third, 廿三 the 23rd. */
    private static int day(String text) {
        return ChineseNumber.value(text.replaceFirst("^初", "").replaceFirst("^廿", "二十"));
    }

    /** The lunar day of a Gregorian one, from 31 January 1900 to the end of the lunar year 2100. */
    public static LunarDate of(LocalDate date) {
        LunarDay day = SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .getLunarDay();
        LunarMonth month = day.getLunarMonth();
        int number = month.getMonthWithLeap();
        return new LunarDate(month.getLunarYear().getYear(), Math.abs(number), month.isLeap(), day.getDay());
    }

    /** The Gregorian day. */
    public LocalDate gregorian() {
        SolarDay solar = LunarDay.fromYmd(year, leap ? -month : month, day).getSolarDay();
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }

    /**
     * The day on which it is kept in another lunar year: in a year without that leap month the same day of the ordinary
     * month, and in a month of 29 days the last day for the 30th. That is the custom, which no standard lays down.
     */
    public LunarDate in(int lunarYear) {
        boolean still = leap && leapMonth(lunarYear) == month;
        return new LunarDate(lunarYear, month, still, Math.min(day, length(lunarYear, month, still)));
    }

    /**
     * The first Gregorian day, from one on and never before the day itself, on which it is kept each year; throws
     * KithException.Invalid where that is past the years that are known.
     */
    public LocalDate next(LocalDate from) {
        LocalDate own = gregorian();
        if (!from.isAfter(own)) {
            return own;
        }
        LocalDate day = in(Math.max(year, from.getYear() - 1)).gregorian();
        for (int next = Math.max(year, from.getYear()); day.isBefore(from); next++) {
            day = in(next).gregorian();
        }
        return day;
    }

    /** The leap month of a lunar year, or 0. */
    static int leapMonth(int lunarYear) {
        return LunarYear.fromYear(lunarYear).getLeapMonth();
    }

    private static int length(int year, int month, boolean leap) {
        return LunarMonth.fromYm(year, leap ? -month : month).getDayCount();
    }

    /** {@code 1984-leap10-03}, which {@link #parse} reads. */
    public String plain() {
        return toString().substring(PREFIX.length());
    }

    /** {@code lunar:1984-leap10-03}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s%04d-%s%02d-%02d", PREFIX, year, leap ? LEAP : "", month, day);
    }
}
