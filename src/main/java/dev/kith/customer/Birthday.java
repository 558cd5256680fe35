package dev.kith.customer;

import dev.kith.base.Dates;
import dev.kith.calendar.LunarDate;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of birth, and when it is kept: each year on the day of the calendar by which it was given. 29 February is kept
 * on the 28th in years that lack it, and a lunar day as {@link LunarDate#in} says.
 *
 * @param day the Gregorian day
 * @param lunar the same day of the lunar calendar where it is kept by that, or null
 */
public record Birthday(LocalDate day, @Nullable LunarDate lunar) {
    /** The columns that {@link #of} reads, of a customer {@code c}. */
    public static final String COLUMNS = "c.birthday, c.lunar_birthday";

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** Reads {@code 1980-09-23} or {@code lunar:1980-08-15}; throws KithException.Invalid for what is neither. */
    public static Birthday parse(String text) {
        if (!LunarDate.isLunar(text)) {
            return new Birthday(Dates.parse(text), null);
        }
        LunarDate lunar = LunarDate.parse(text);
        return new Birthday(lunar.gregorian(), lunar);
    }

    /** The birthday of a row; null where there is none, or what another program wrote there is no date. */
    public static @Nullable Birthday of(Row row) {
        return of(row.textOrNull("birthday"), row.textOrNull("lunar_birthday"));
    }

    /** The birthday of a profile, or null. */
    static @Nullable Birthday of(Profile profile) {
        return of(profile.get(Attribute.BIRTHDAY), profile.get(Attribute.LUNAR_BIRTHDAY));
    }

    private static @Nullable Birthday of(@Nullable String day, @Nullable String lunar) {
        try {
            return day == null
                    ? null
                    : new Birthday(LocalDate.parse(day), lunar == null ? null : LunarDate.parse(lunar));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Puts it among the attributes of a customer. */
    public void into(Map<Attribute, String> attributes) {
        attributes.put(Attribute.BIRTHDAY, day.toString());
        if (lunar != null) {
            attributes.put(Attribute.LUNAR_BIRTHDAY, lunar.plain());
        }
    }

    /** Takes the lunar day of before away from attributes that have another birthday now. */
    public static void settle(Map<Attribute, String> attributes, Profile before) {
        String lunar = before.get(Attribute.LUNAR_BIRTHDAY);
        if (lunar != null
                && lunar.equals(attributes.get(Attribute.LUNAR_BIRTHDAY))
                && !Objects.equals(attributes.get(Attribute.BIRTHDAY), before.get(Attribute.BIRTHDAY))) {
            attributes.remove(Attribute.LUNAR_BIRTHDAY);
        }
    }

    /** Whether any birthday is kept by the lunar calendar: it need not be reckoned where there is none. */
    public static boolean anyLunar(Tx tx) {
        return tx.number("""
                SELECT EXISTS (SELECT 1 FROM customer WHERE birthday IS NOT NULL AND birthday_kept >= 'lunar:')
                """) == 1;
    }

    /** What {@code customer.birthday_kept} is for the birthdays that are kept on a day. */
    public static List<String> keptOn(LocalDate day, boolean lunarToo) {
        List<String> kept = new ArrayList<>(List.of(monthDay(MonthDay.from(day))));
        if (!day.isLeapYear() && LEAP_DAY.atYear(day.getYear()).equals(day)) {
            kept.add(monthDay(LEAP_DAY));
        }
        if (lunarToo && LunarDate.knows(day)) {
            kept.addAll(LunarDate.keptOn(day));
        }
        return kept;
    }

    /** {@code 05-20}. */
    private static String monthDay(MonthDay day) {
        return day.toString().substring(2);
    }

    /** The year of birth in the calendar by which it is kept. */
    public int year() {
        return lunar == null ? day.getYear() : lunar.year();
    }

    /** The Gregorian day on which it is kept in a year of that calendar. */
    public LocalDate in(int year) {
        return lunar == null ? day.withYear(year) : lunar.in(year).gregorian();
    }

    /** How old they are from a day on, on which it is kept. */
    public int age(LocalDate kept) {
        return (lunar == null ? kept.getYear() : LunarDate.of(kept).year()) - year();
    }

    /** Whether it is kept in a month; before the birth by the calendar of Gregorian years only. */
    public boolean isIn(YearMonth month) {
        LocalDate first = month.atDay(1);
        return lunar == null
                ? day.getMonth() == month.getMonth()
                : LunarDate.knows(first) && YearMonth.from(lunar.next(first)).equals(month);
    }

    /** When it is kept next, today included; never before the birth. */
    public LocalDate next(LocalDate today) {
        if (lunar != null) {
            return lunar.next(today);
        }
        LocalDate next = in(Math.max(day.getYear(), today.getYear()));
        return next.isBefore(today) ? in(today.getYear() + 1) : next;
    }
}
