package dev.kith.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.Due;
import dev.kith.base.Hours;
import dev.kith.base.KithException;
import dev.kith.base.Quota;
import dev.kith.customer.Channel;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPolicyTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Hours NIGHT = Hours.parse("21:00-08:00");

    private record Case(Hours hours, ZonedDateTime at) {}

    private static final Generator<LocalTime> TIMES =
            choices -> LocalTime.of((int) choices.below(24), (int) choices.below(60));

    private static final Generator<Case> CASES = choices -> {
        LocalTime from = TIMES.draw(choices);
        LocalTime until = TIMES.draw(choices);
        ZoneId zone = Generator.of("UTC", "Asia/Shanghai", "Europe/London", "America/Santiago", "Australia/Lord_Howe")
                .map(ZoneId::of)
                .draw(choices);
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60 * choices.below(2L * 366 * 1440));
        return new Case(new Hours(from, until.equals(from) ? until.plusMinutes(1) : until), at.atZone(zone));
    };

    private static final Generator<Wishes> WISHES = choices -> {
        boolean never = choices.below(2) == 1;
        LocalDate until =
                never && choices.below(2) == 1 ? LocalDate.parse("2026-12-01").plusDays(choices.below(60)) : null;
        List<Set<Channel>> sets =
                List.of(Set.of(), Set.of(Channel.CALL), Set.of(Channel.SMS, Channel.CALL), Set.of(Channel.EMAIL));
        Set<Channel> unwanted = Generator.of(sets).draw(choices);
        Set<Channel> wanted = choices.below(2) == 1 ? Set.of(Channel.VISIT) : Set.of();
        Hours quiet = choices.below(2) == 1 ? NIGHT : null;
        return new Wishes(never, until, unwanted, wanted, quiet, null);
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
        21:00-08:00, 20:59, false
        21:00-08:00, 21:00, true
        21:00-08:00, 23:59, true
        21:00-08:00, 00:00, true
        21:00-08:00, 07:59, true
        21:00-08:00, 08:00, false
        12:00-14:00, 11:59, false
        12:00-14:00, 12:00, true
        12:00-14:00, 14:00, false
        0-6,         00:00, true
        22-0,        23:30, true
        22-0,        00:00, false
        """)
    void hoursMayGoOverMidnight(String hours, LocalTime time, boolean quiet) {
        assertEquals(quiet, Hours.parse(hours).contain(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "21:00", "21:00-", "-8", "24:00-08:00", "21:60-08:00", "a-b", "8-8", "21:00-8:0"})
    void refusesWhatAreNoHours(String hours) {
        assertThrows(KithException.Invalid.class, () -> Hours.parse(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3/", "/7d", "0/7d", "3/0d", "-3/7d", "3/7", "many/7d"})
    void refusesWhatIsNoQuota(String quota) {
        assertThrows(KithException.Invalid.class, () -> Quota.parse(quota));
    }

    /** Every moment is quiet either by the hours, or by those that are left; also when clocks change. */
    @Test
    void hoursAndTheOthersAreTheWholeDay() {
        Property.check(CASES, value -> {
            Hours others = new Hours(value.hours().until(), value.hours().from());
            assertEquals(
                    !value.hours().contain(value.at().toLocalTime()),
                    others.contain(value.at().toLocalTime()));
        });
    }

    /** What the clock on the customer's wall shows counts, whatever the clock of the house does. */
    @Test
    void quietHoursAreThoseOfTheCustomersClock() {
        Property.check(CASES, value -> {
            Wishes wishes = new Wishes(
                    false, null, Set.of(), Set.of(), value.hours(), value.at().getZone());
            List<Violation> violations = new ContactPolicy(wishes, null, ZoneId.of("Asia/Tokyo"), null)
                    .violations(Channel.CALL, Due.at(value.at().toInstant()), 0);
            LocalTime shown = value.at().toLocalTime();
            boolean quiet = value.hours().from().isBefore(value.hours().until())
                    ? !shown.isBefore(value.hours().from())
                            && shown.isBefore(value.hours().until())
                    : !(shown.isBefore(value.hours().from())
                            && !shown.isBefore(value.hours().until()));
            assertEquals(quiet ? 1 : 0, violations.size());
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-03-29T00:30:00Z, 1
        2026-03-29T01:30:00Z, 0
        2026-10-25T00:30:00Z, 1
        2026-10-25T01:30:00Z, 1
        2026-10-25T02:30:00Z, 0
        """)
    void anHourThatComesTwiceIsQuietTwice(Instant at, int violations) {
        Wishes wishes = new Wishes(false, null, Set.of(), Set.of(), Hours.parse("0:00-2:00"), LONDON);
        assertEquals(
                violations,
                new ContactPolicy(wishes, null, LONDON, null)
                        .violations(Channel.CALL, Due.at(at), 0)
                        .size());
    }

    @Test
    void doNotContactEndsAfterItsLastDay() {
        Wishes wishes = new Wishes(true, LocalDate.parse("2026-12-31"), Set.of(), Set.of(), null, LONDON);
        ContactPolicy policy = new ContactPolicy(wishes, null, ZoneId.of("UTC"), null);
        assertEquals(
                List.of("does not want to be contacted until 2026-12-31"), phrases(policy, "2026-12-31T23:59:00Z"));
        assertEquals(List.of(), phrases(policy, "2027-01-01T00:00:00Z"));
    }

    @Test
    void allThatSpeaksAgainstItIsSaid() {
        Wishes wishes = new Wishes(true, null, Set.of(Channel.CALL), Set.of(), null, null);
        ContactPolicy policy = new ContactPolicy(wishes, NIGHT, LONDON, Quota.parse("3/7d"));
        Due late = Due.at(Instant.parse("2026-11-22T22:15:00Z"));
        assertEquals(
                List.of(
                        "does not want to be contacted",
                        "does not want to be contacted by call",
                        "has quiet hours 21:00-08:00, and it is 22:15 there (Europe/London)",
                        "was contacted 3 times within 7d, and 3/7d is the most"),
                policy.violations(Channel.CALL, late, 3).stream()
                        .map(Violation::phrase)
                        .toList());
        assertEquals(List.of(), policy.violations(Channel.NOTE, late, 3));
        assertEquals(
                2,
                policy.violations(Channel.CALL, Due.on(LocalDate.parse("2026-11-23"), LONDON), 2)
                        .size());
    }

    /** Whatever one of them does not want, the one whom they become does not want, in whatever order. */
    @Test
    void whoIsTwoIsContactedByWhatBothAllow() {
        Generator<List<Wishes>> two = choices -> List.of(WISHES.draw(choices), WISHES.draw(choices));
        Property.check(two, wishes -> {
            Wishes both = wishes.getFirst().and(wishes.getLast());
            Wishes turned = wishes.getLast().and(wishes.getFirst());
            for (Channel channel : Channel.values()) {
                for (String day : List.of("2026-12-01", "2026-12-20", "2027-03-01")) {
                    Due at = Due.on(LocalDate.parse(day), LONDON);
                    boolean against = against(wishes.getFirst(), channel, at) || against(wishes.getLast(), channel, at);
                    assertEquals(against, against(both, channel, at));
                    assertEquals(against, against(turned, channel, at));
                }
            }
            assertEquals(both, both.and(Wishes.NONE));
            assertEquals(both, both.and(both));
        });
    }

    private static boolean against(Wishes wishes, Channel channel, Due at) {
        return !new ContactPolicy(wishes, null, LONDON, null)
                .violations(channel, at, 0)
                .isEmpty();
    }

    private static List<String> phrases(ContactPolicy policy, String at) {
        return policy.violations(Channel.CALL, Due.at(Instant.parse(at)), 0).stream()
                .map(Violation::phrase)
                .toList();
    }
}
