package dev.kith.query;

import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.base.YearDay;
import dev.kith.db.Where;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that come each year: {@code 05-20}, {@code next-month}, {@code today..+30d}. It may go over the end of a year.
 * Where a year has no 29 February, that day is the 28th.
 *
 * @param from the first day
 * @param to the last one
 */
record PartOfYear(MonthDay from, MonthDay to) {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final Pattern YEAR =
            Pattern.compile(".*(?:[0-9]{4}|[〇零一二三四五六七八九]{4}|年(?![初末底])|year).*", Pattern.DOTALL);

    /** The first and the last day of a value in the time that it is now; a day without a year stands in this one. */
    private record Days(
            LocalDate first, LocalDate last, @Nullable MonthDay exactly) {}

    /**
     * What two ends say; null where one of them names a year or is an age, so that days of one year are meant.
     *
     * @param to the same as the first for a value that stands alone
     */
    static @Nullable PartOfYear of(String from, String to, Moments moments) {
        if (namesYear(from) || namesYear(to)) {
            return null;
        }
        Days start = days(from, moments);
        Days end = days(to, moments);
        if (!start.first().plusYears(1).minusDays(1).isAfter(end.last())) {
            throw new KithException.Invalid(Text.of("From {0} to {1} it is a whole year.", from, to));
        }
        MonthDay last = end.exactly() == null ? leaping(end.last()) : end.exactly();
        return new PartOfYear(start.exactly() == null ? MonthDay.from(start.first()) : start.exactly(), last);
    }

    private static boolean namesYear(String value) {
        String text = Width.narrow(value).toLowerCase(Locale.ROOT);
        return YEAR.matcher(text).matches() || Span.parseOrNull(value) != null;
    }

    private static Days days(String value, Moments moments) {
        MonthDay exactly = YearDay.parseOrNull(value);
        if (exactly != null) {
            LocalDate day = exactly.atYear(moments.now().atZone(moments.zone()).getYear());
            return new Days(day, day, exactly);
        }
        Moments.Moment moment = moments.parse(value);
        LocalDate first = moment.start().toLocalDate();
        boolean time = moment.precision().compareTo(Moments.Precision.DAY) < 0;
        return new Days(first, time ? first : moment.end().toLocalDate().minusDays(1), null);
    }

    private static MonthDay leaping(LocalDate last) {
        boolean end = last.getMonthValue() == 2 && last.getDayOfMonth() == last.lengthOfMonth();
        return end ? LEAP_DAY : MonthDay.from(last);
    }

    /** Whether a date, as {@code YYYY-MM-DD}, is on one of these days. */
    Where where(String expression) {
        String day = "substr(" + expression + ", 6)";
        String[] ends = {text(from), text(to)};
        String days = from.isAfter(to) ? "(" + day + " >= ? OR " + day + " <= ?)" : day + " BETWEEN ? AND ?";
        return Where.of("(" + expression + " IS NOT NULL AND " + days + ")", ends[0], ends[1]);
    }

    private static String text(MonthDay day) {
        return day.toString().substring(2);
    }

    /** As people read it. */
    String shown() {
        return from.equals(to)
                ? Text.of("on {0} of any year", text(from))
                : Text.of("from {0} to {1} of any year", text(from), text(to));
    }
}
