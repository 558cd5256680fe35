package dev.kith.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.base.Due;
import dev.kith.calendar.RuleDays;
import dev.kith.testing.Choices;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule that a calendar gets says the same days as the series has. */
class SeriesRuleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final int MOST = 6;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a rule as it is, and a word as the rule that it is short for
            FREQ=MONTHLY;BYDAY=1MO          | 2026-12-07       | 2026-12-07       | FREQ=MONTHLY;BYDAY=1MO
            weekdays                        | 2026-11-27       | 2026-11-30       | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            monthly                         | 2026-12-31       | 2027-02-28       | FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1
            daily                           | 2026-12-31T09:30 | 2027-02-28T09:30 | FREQ=DAILY
            # what is left of a number; the last is alone
            FREQ=DAILY;COUNT=3              | 2026-11-23       | 2026-11-23       | FREQ=DAILY;COUNT=3
            FREQ=DAILY;COUNT=3              | 2026-11-23       | 2026-11-24       | FREQ=DAILY;COUNT=2
            FREQ=DAILY;COUNT=3              | 2026-11-23       | 2026-11-25       |
            # the end of a rule for days is a day, that of one for times a time in UTC
            FREQ=DAILY;UNTIL=20261125       | 2026-11-23       | 2026-11-24       | FREQ=DAILY;UNTIL=20261125
            FREQ=DAILY;UNTIL=20261125       | 2026-11-23T09:30 | 2026-11-24T09:30 | FREQ=DAILY;UNTIL=20261125T225959Z
            FREQ=DAILY;UNTIL=20261124T225959Z | 2026-11-22     | 2026-11-23       | FREQ=DAILY;UNTIL=20261124
            FREQ=DAILY;UNTIL=20261124T230000Z | 2026-11-22     | 2026-11-23       | FREQ=DAILY;UNTIL=20261125
            FREQ=DAILY;UNTIL=20261125T120000  | 2026-11-23T09:30 | 2026-11-24T09:30 | FREQ=DAILY;UNTIL=20261125T110000Z
            FREQ=DAILY;UNTIL=20261125       | 2026-11-23       | 2026-11-25       |
            # put off to a day, or a time, that is none of its own, it is alone
            weekly                          | 2026-11-23       | 2026-11-24       |
            daily                           | 2026-11-23T09:30 | 2026-11-24T10:00 |
            daily                           | 2026-11-23T09:30 | 2026-11-24       |
            weekly                          | 2026-11-23       | 2026-11-30       | FREQ=WEEKLY
            # so is a first one that is none of its days
            FREQ=WEEKLY;BYDAY=MO            | 2026-11-27       | 2026-11-27       |
            FREQ=WEEKLY;BYDAY=MO;COUNT=3    | 2026-11-27       | 2026-11-30       | FREQ=WEEKLY;BYDAY=MO;COUNT=2
            """)
    void goesOn(String repeat, String from, String due, @Nullable String rule) {
        assertEquals(rule, new Series(Repeat.parse(repeat), due(from, BERLIN)).rule(due(due, BERLIN), BERLIN));
    }

    private record Case(String repeat, String from, int steps, ZoneId zone) {
        static final Generator<Case> ALL = choices -> new Case(
                        Generator.of(
                                        "daily",
                                        "weekly",
                                        "weekdays",
                                        "monthly",
                                        "yearly",
                                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
                                        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,3",
                                        "FREQ=MONTHLY;INTERVAL=3",
                                        "FREQ=YEARLY;BYWEEKNO=20",
                                        "FREQ=DAILY;INTERVAL=3")
                                .draw(choices),
                        LocalDate.of(2026, 1, 1).plusDays(choices.below(800)) + (choices.below(2) == 0 ? "" : "T02:30"),
                        (int) choices.below(8),
                        Generator.of(BERLIN, SHANGHAI).draw(choices))
                .ended(choices);

        private Case ended(Choices choices) {
            String end = Generator.of(
                            "",
                            ";COUNT=4",
                            ";COUNT=9",
                            ";UNTIL=20270301",
                            ";UNTIL=20280301T063000",
                            ";UNTIL=20270601T183000Z")
                    .draw(choices);
            return repeat.startsWith("FREQ") ? new Case(repeat + end, from, steps, zone) : this;
        }
    }

    @Test
    void saysTheSameDays() {
        Property.check(Case.ALL, tried -> {
            Series series = new Series(Repeat.parse(tried.repeat()), due(tried.from(), tried.zone()));
            Due due = series.from();
            for (int i = 0; i < tried.steps(); i++) {
                Due next = series.next(due, LONG_AGO, tried.zone());
                due = next == null ? due : next;
            }
            List<LocalDate> days = days(series, due, tried.zone());
            String rule = series.rule(due, tried.zone());
            boolean alone = days.size() == 1 || (due.equals(series.from()) && !begins(series, tried.zone()));
            assertEquals(alone, rule == null);
            if (rule != null) {
                assertEquals(days, expanded(rule, due, tried.zone()));
            }
        });
    }

    private static boolean begins(Series series, ZoneId zone) {
        LocalDate first = day(series.from(), zone);
        RuleDays days = RuleDays.from(series.repeat().ruleFrom(first), first);
        return days.hasNext() && days.next().equals(first);
    }

    /** Those of the series itself, the one that it is at first. */
    private static List<LocalDate> days(Series series, Due due, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        for (Due each = due; each != null && days.size() < MOST; each = series.next(each, LONG_AGO, zone)) {
            days.add(day(each, zone));
        }
        return days;
    }

    /** Those that a calendar makes of an event with a rule. */
    private static List<LocalDate> expanded(String rule, Due due, ZoneId zone) {
        ZonedDateTime start = due.at().atZone(zone);
        DateTime first = due.day() != null
                ? new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth())
                : new DateTime(
                        TimeZone.getTimeZone(zone),
                        start.getYear(),
                        start.getMonthValue() - 1,
                        start.getDayOfMonth(),
                        start.getHour(),
                        start.getMinute(),
                        0);
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator all =
                    new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT).iterator(first);
            while (all.hasNext() && days.size() < MOST) {
                DateTime day = all.nextDateTime();
                days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new AssertionError(rule, e);
        }
        return days;
    }

    private static LocalDate day(Due due, ZoneId zone) {
        return due.day() != null ? due.day() : due.at().atZone(zone).toLocalDate();
    }

    private static Due due(String text, ZoneId zone) {
        return text.contains("T")
                ? Due.at(LocalDateTime.parse(text).atZone(zone).toInstant())
                : Due.on(LocalDate.parse(text), zone);
    }
}
