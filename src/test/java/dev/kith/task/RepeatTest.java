package dev.kith.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When what repeats comes again. */
class RepeatTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daily                                   | 2026-12-30 | 2026-12-31 2027-01-01 2027-01-02
            weekdays                                | 2026-11-26 | 2026-11-27 2026-11-30 2026-12-01
            weekdays                                | 2026-11-28 | 2026-11-30 2026-12-01 2026-12-02
            Weekly                                  | 2026-12-27 | 2027-01-03 2027-01-10 2027-01-17
            monthly                                 | 2026-12-15 | 2027-01-15 2027-02-15 2027-03-15
            monthly                                 | 2026-12-31 | 2027-01-31 2027-02-28 2027-03-31
            monthly                                 | 2028-01-30 | 2028-02-29 2028-03-30 2028-04-30
            monthly                                 | 2026-12-29 | 2027-01-29 2027-02-28 2027-03-29
            yearly                                  | 2026-02-28 | 2027-02-28 2028-02-28 2029-02-28
            yearly                                  | 2028-02-29 | 2029-02-28 2030-02-28 2031-02-28
            yearly                                  | 2027-02-28 | 2028-02-28 2029-02-28 2030-02-28
            FREQ=MONTHLY;BYDAY=1MO                  | 2026-12-01 | 2026-12-07 2027-01-04 2027-02-01
            freq=monthly;byday=-1fr                 | 2026-11-27 | 2026-12-25 2027-01-29 2027-02-26
            RRULE:FREQ=MONTHLY                      | 2026-12-31 | 2027-01-31 2027-03-31 2027-05-31
            FREQ=YEARLY                             | 2028-02-29 | 2032-02-29 2036-02-29 2040-02-29
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH      | 2026-11-23 | 2026-11-26 2026-12-07 2026-12-10
            FREQ=DAILY;COUNT=3                      | 2026-11-23 | 2026-11-24 2026-11-25
            FREQ=DAILY;UNTIL=20261125               | 2026-11-23 | 2026-11-24 2026-11-25
            FREQ=DAILY;UNTIL=20261124T225959Z       | 2026-11-23 | 2026-11-24
            FREQ=DAILY;UNTIL=20261124T230000Z       | 2026-11-23 | 2026-11-24 2026-11-25
            FREQ=DAILY;UNTIL=20261124T235959        | 2026-11-23 | 2026-11-24
            FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29      | 2026-11-23 | 2028-02-29 2032-02-29 2036-02-29
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30     | 2026-11-23 | ''
            """)
    void fallsOnDays(String rule, LocalDate first, String days) {
        List<String> expected = days.isEmpty() ? List.of() : List.of(days.split(" ", -1));
        assertEquals(expected, days(rule, first, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is missed is left out: the next one is the first whose day, or time, is not past
            daily   | 2026-11-20       | 2026-11-22T23:30:00Z | 2026-11-23
            weekly  | 2026-11-02       | 2026-11-22T10:00:00Z | 2026-11-23
            daily   | 2026-11-20T09:00 | 2026-11-22T08:00:00Z | 2026-11-23T08:00:00Z
            daily   | 2026-11-20T09:00 | 2026-11-22T07:59:59Z | 2026-11-22T08:00:00Z
            # nine o'clock is nine o'clock in summer and winter; what the clock skips is an hour later
            daily   | 2026-10-24T09:00 | 2026-10-24T00:00:00Z | 2026-10-25T08:00:00Z
            daily   | 2026-03-28T09:00 | 2026-03-28T00:00:00Z | 2026-03-29T07:00:00Z
            daily   | 2026-03-28T02:30 | 2026-03-28T00:00:00Z | 2026-03-29T01:30:00Z
            daily   | 2026-10-24T02:30 | 2026-10-24T00:00:00Z | 2026-10-25T00:30:00Z
            # a task that is closed before its time is followed by the one after it
            monthly | 2026-12-31       | 2026-11-22T10:00:00Z | 2027-01-31
            """)
    void leavesOutWhatIsPast(String rule, String first, Instant now, String expected) {
        Due from = due(first);
        Due next = new Series(Repeat.parse(rule), from).next(from, now, BERLIN);
        assertEquals(
                expected, next.day() == null ? next.at().toString() : next.day().toString());
    }

    /** A rule of days of the week or the month against a walk through the calendar, day by day. */
    @Test
    void isAsTheCalendarHasIt() {
        Generator<LocalDate> firsts = choices -> LocalDate.of(2023, 1, 1).plusDays(choices.below(1500));
        Generator<Long> intervals = choices -> choices.below(4) + 1;
        Generator<Integer> kinds = choices -> (int) choices.below(5);
        Property.check(
                choices -> new Case(
                        firsts.draw(choices),
                        intervals.draw(choices),
                        kinds.draw(choices),
                        (int) choices.below(31) + 1),
                tried -> assertEquals(walked(tried), days(tried.rule(), tried.first, 8), tried.rule()));
    }

    private record Case(LocalDate first, long interval, int kind, int number) {
        String rule() {
            String every = ";INTERVAL=" + interval;
            return switch (kind) {
                case 0 -> "FREQ=DAILY" + every;
                case 1 -> "FREQ=WEEKLY" + every + ";BYDAY=MO,SA";
                case 2 -> "FREQ=MONTHLY" + every + ";BYMONTHDAY=" + number;
                case 3 -> "FREQ=MONTHLY" + every + ";BYMONTHDAY=-1";
                default -> "monthly";
            };
        }

        boolean fits(LocalDate day) {
            long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
            long weeks = ChronoUnit.WEEKS.between(first.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY));
            Predicate<LocalDate> last = each -> each.getDayOfMonth() == each.lengthOfMonth();
            return switch (kind) {
                case 0 -> ChronoUnit.DAYS.between(first, day) % interval == 0;
                case 1 ->
                    weeks % interval == 0
                            && List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY).contains(day.getDayOfWeek());
                case 2 -> months % interval == 0 && day.getDayOfMonth() == number;
                case 3 -> months % interval == 0 && last.test(day);
                default ->
                    day.getDayOfMonth() == first.getDayOfMonth()
                            || (last.test(day) && day.getDayOfMonth() < first.getDayOfMonth());
            };
        }
    }

    /** As far as a rule goes that the calendar may leave without a day: the 31st of each twelfth month, say. */
    private static List<String> walked(Case tried) {
        List<String> days = new ArrayList<>();
        for (LocalDate day = tried.first.plusDays(1); days.size() < 8 && day.getYear() < 2040; day = day.plusDays(1)) {
            if (tried.fits(day)) {
                days.add(day.toString());
            }
        }
        return days;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fortnightly",
                "FREQ=HOURLY",
                "FREQ=",
                "FREQ=DAILY;",
                "FREQ=DAILY;FREQ=DAILY",
                "INTERVAL=2",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=2;UNTIL=20271231",
                "FREQ=DAILY;UNTIL=20270231",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=DAILY;UNTIL=20271231T250000",
                "FREQ=MONTHLY;BYDAY=1XX",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=DAILY;COLOR=RED",
                "FREQ=MONTHLY;BYSETPOS=1"
            })
    void isRefused(String rule) {
        assertThrows(KithException.Invalid.class, () -> Repeat.parse(rule));
    }

    private static List<String> days(String rule, LocalDate first, int most) {
        Series series = new Series(Repeat.parse(rule), Due.on(first, BERLIN));
        List<String> days = new ArrayList<>();
        Due due = series.from();
        while (days.size() < most
                && (due = series.next(due, LONG_AGO, BERLIN)) != null
                && due.day().getYear() < 2041) {
            days.add(due.day().toString());
        }
        return days;
    }

    private static Due due(String text) {
        return text.contains("T")
                ? Due.at(LocalDateTime.parse(text).atZone(BERLIN).toInstant())
                : Due.on(LocalDate.parse(text), BERLIN);
    }
}
