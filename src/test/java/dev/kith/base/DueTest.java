package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Saturday, 21 November 2026, 14:30:20 in Shanghai. */
    private static final Moments SATURDAY = new Moments(Instant.parse("2026-11-21T06:30:20.5Z"), SHANGHAI);

    /** A now, and what is to come, in a zone whose clocks change and one where they jump at midnight. */
    private record Case(ZonedDateTime now, int days, LocalTime time) {
        Moments moments() {
            return new Moments(now.toInstant(), now.getZone());
        }

        LocalDate day() {
            return now.toLocalDate().plusDays(days);
        }
    }

    private static final Generator<Case> CASES = choices -> {
        ZoneId zone = Generator.of("UTC", "Asia/Shanghai", "Europe/London", "America/Santiago", "Pacific/Apia")
                .map(ZoneId::of)
                .draw(choices);
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(choices.below(3L * 366 * 86_400));
        return new Case(now.atZone(zone), (int) choices.below(800), LocalTime.of((int) choices.below(24), (int)
                choices.below(60)));
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-27,       2026-11-27
        tomorrow,         2026-11-22
        today,            2026-11-21
        +3d,              2026-11-24
        +1w,              2026-11-28
        +1mo,             2026-12-21
        fri,              2026-11-27
        next sat,         2026-11-28
        yesterday,        2026-11-20
        """)
    void aDayIsMeantWhole(String text, LocalDate day) {
        assertEquals(Due.on(day, SHANGHAI), SATURDAY.due(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-27 10:00,          2026-11-27T10:00
        2026-11-27T10:00:00+00:00, 2026-11-27T18:00
        tomorrow 9:00,             2026-11-22T09:00
        +3d 10:00,                 2026-11-24T10:00
        fri 10:00,                 2026-11-27T10:00
        sat 18:00,                 2026-11-21T18:00
        18:00,                     2026-11-21T18:00
        14:30,                     2026-11-22T14:30
        9:00,                      2026-11-22T09:00
        +2h,                       2026-11-21T16:30
        +1d2h,                     2026-11-22T16:30
        yesterday 9:00,            2026-11-20T09:00
        now,                       2026-11-21T14:30
        """)
    void aTimeIsMeantToTheMinute(String text, LocalDateTime local) {
        assertEquals(Due.at(local.atZone(SHANGHAI).toInstant()), SATURDAY.due(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "3d", "2026-11", "2026", "+3x", "25:00", "2026-02-30", "now 9:00"})
    void refusesWhatIsNoTime(String text) {
        assertThrows(KithException.Invalid.class, () -> SATURDAY.due(text));
    }

    @Test
    void saysWhyAMonthWillNotDo() {
        KithException e = assertThrows(KithException.Invalid.class, () -> SATURDAY.due("2026-12"));
        assertEquals("\"2026-12\" is too long a time: something is due on a day, or at a time of it.", e.getMessage());
    }

    @Test
    void isLateWhenTheDayIsOver() {
        assertEquals(
                Instant.parse("2026-11-27T16:00:00Z"),
                Due.on(LocalDate.parse("2026-11-27"), SHANGHAI).end(SHANGHAI));
        assertEquals(Instant.EPOCH, Due.at(Instant.EPOCH).end(SHANGHAI));
    }

    @Test
    void sayingADayInAnyWayMeansThatDay() {
        Property.check(CASES, value -> {
            Due day = Due.on(value.day(), value.now().getZone());
            assertEquals(day, value.moments().due(value.day().toString()));
            assertEquals(day, value.moments().due("+" + value.days() + "d"));
            Due time = Due.at(value.day()
                    .atTime(value.time())
                    .atZone(value.now().getZone())
                    .toInstant());
            assertEquals(time, value.moments().due(value.day() + " " + value.time()));
            assertEquals(time, value.moments().due("+" + value.days() + "d " + value.time()));
        });
    }

    @Test
    void aTimeOfDayIsTheNextOne() {
        Property.check(CASES, value -> {
            Instant due = value.moments().due(value.time().toString()).at();
            assertTrue(due.isAfter(value.now().toInstant()), due + " is past");
            Duration ahead = Duration.between(value.now().toInstant(), due);
            assertTrue(ahead.compareTo(Duration.ofHours(26)) < 0, due + " is not the next");
        });
    }

    @Test
    void aDayOfTheWeekIsWithinTheNextSeven() {
        Property.check(CASES, value -> {
            DayOfWeek weekday = value.day().getDayOfWeek();
            String word = weekday.name().toLowerCase(Locale.ROOT).substring(0, 3);
            Due due = value.moments().due(word);
            LocalDate today = value.now().toLocalDate();
            assertEquals(weekday, due.day().getDayOfWeek());
            assertTrue(due.day().isAfter(today) && !due.day().isAfter(today.plusDays(7)), due + " from " + today);
        });
    }
}
