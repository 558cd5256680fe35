package dev.kith.calendar;

import com.tyme.lunar.LunarDay;
import com.tyme.lunar.LunarMonth;
import com.tyme.lunar.LunarYear;
import com.tyme.solar.SolarDay;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.time.LocalDate;
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
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 30;
    private static final String PREFIX = "lunar:";
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

    /** Whether a text is meant as a lunar date: it begins with {@code lunar:}. */
    public static boolean isLunar(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    /**
     * Reads {@code lunar:1980-08-15}, or {@code lunar:1984-leap10-03} (also {@code lunar:1984-闰10-03}) for a day of a
     * leap month; throws KithException.Invalid for a day that never was.
     */
    public static LunarDate parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = TEXT.matcher(plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain);
        if (!matcher.matches()) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no lunar date.", Printable.line(text)), Text.of(SPELLING));
        }
        return new LunarDate(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(2) != null,
                Integer.parseInt(matcher.group(4)));
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

    /** The first Gregorian day, from one on and never before the day itself, on which it is kept each year. */
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

    /** {@code lunar:1984-leap10-03}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s%04d-%s%02d-%02d", PREFIX, year, leap ? "leap" : "", month, day);
    }
}
