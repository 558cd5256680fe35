package dev.kith.keydate;

import dev.kith.base.Dates;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.base.YearDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar that comes each year, or once. In a year without 29 February that day is the 28th.
 *
 * @param year the year of the first time; null where it is not known
 */
public record KeyDay(MonthDay day, @Nullable Integer year, boolean yearly) {
    public KeyDay {
        if (!yearly && year == null) {
            throw new KithException.Invalid(
                    Text.of("What comes once needs a year."), Text.of("Write the year first: 2027-05-20."));
        }
    }

    /** Reads {@code 2019-05-20}, or {@code 05-20} or {@code 5月20日} where the year is not known. */
    public static KeyDay parse(String text, boolean yearly) {
        MonthDay day = YearDay.parseOrNull(text);
        if (day != null) {
            return new KeyDay(day, null, yearly);
        }
        LocalDate date = date(text);
        return new KeyDay(MonthDay.from(date), date.getYear(), yearly);
    }

    private static LocalDate date(String text) {
        try {
            return Dates.parse(text);
        } catch (KithException.Invalid e) {
            throw new KithException.Invalid(
                    String.valueOf(e.getMessage()), Text.of("Write 2019-05-20, or 05-20 where the year is not known."));
        }
    }

    /** The next time it comes, today included; null where it came once and is past. */
    public @Nullable LocalDate next(LocalDate today) {
        int from = year == null ? today.getYear() : yearly ? Math.max(year, today.getYear()) : year;
        LocalDate first = day.atYear(from);
        if (!first.isBefore(today)) {
            return first;
        }
        return yearly ? day.atYear(from + 1) : null;
    }

    /** How many years it is then; null where the first one is not known, or it comes once. */
    @Nullable
    Integer years(LocalDate then) {
        return year == null || !yearly ? null : then.getYear() - year;
    }

    /** {@code 05-20}. */
    public String monthDay() {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    /** {@code 2019-05-20}, or {@code 05-20} where the year is not known. */
    @Override
    public String toString() {
        return year == null ? monthDay() : String.format(Locale.ROOT, "%04d-%s", year, monthDay());
    }
}
