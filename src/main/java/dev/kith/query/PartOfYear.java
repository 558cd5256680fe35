package dev.kith.query;

import dev.kith.base.Json;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.base.YearDay;
import dev.kith.calendar.LunarDate;
import dev.kith.db.Where;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days that come each year: {@code 05-20}, {@code next-month}, {@code today..+30d}. It may go over the end of a year.
 * Where a year has no 29 February, that day is the 28th. What is kept by the lunar calendar is on other days each year:
 * those of this time are meant.
 *
 * @param from the first day
 * @param to the last one
 * @param first the first day at this time
 * @param last the last one at this time, not before the first
 */
record PartOfYear(MonthDay from, MonthDay to, LocalDate first, LocalDate last) {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** A year that has each day. */
    private static final int LEAP_YEAR = 2000;

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
        LocalDate till = end.last().isBefore(start.first()) ? end.last().plusYears(1) : end.last();
        return new PartOfYear(
                start.exactly() == null ? MonthDay.from(start.first()) : start.exactly(), last, start.first(), till);
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

    /** Whether a birthday is kept on one of these days; that there is one has to be said for its index to be used. */
    Where where(Field birthday) {
        return Where.of(birthday.value() + " IS NOT NULL").and(where(birthday.kept()));
    }

    /** Whether a day of the year as {@code 05-20}, or {@code lunar:08-15}, is one of these days. */
    Where where(String expression) {
        return Where.of(expression + " IN (SELECT value FROM json_each(?))", Json.array(days()));
    }

    private List<String> days() {
        LocalDate begin = from.atYear(LEAP_YEAR);
        LocalDate end = to.atYear(from.isAfter(to) ? LEAP_YEAR + 1 : LEAP_YEAR);
        Stream<String> gregorian =
                begin.datesUntil(end.plusDays(1)).map(MonthDay::from).map(PartOfYear::text);
        Stream<String> lunar = first.datesUntil(last.plusDays(1))
                .filter(LunarDate::knows)
                .flatMap(day -> LunarDate.keptOn(day).stream())
                .distinct();
        return Stream.concat(gregorian, lunar).toList();
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
