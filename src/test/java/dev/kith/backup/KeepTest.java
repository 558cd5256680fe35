package dev.kith.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeepTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant START = Instant.parse("2026-01-01T00:30:00Z");

    @Test
    void daysAreThoseOfTheZone() {
        Instant winter = Instant.parse("2026-03-28T23:30:00Z");
        Instant afterMidnight = Instant.parse("2026-03-29T00:10:00Z");
        Instant lateInSummerTime = Instant.parse("2026-03-29T23:30:00Z"); // the 30th there
        assertEquals(
                Set.of(winter, afterMidnight, lateInSummerTime),
                Keep.parse("daily:3").kept(List.of(winter, afterMidnight, lateInSummerTime), LONDON));
    }

    @Test
    void weeksBeginOnMondays() {
        Instant sunday = Instant.parse("2026-11-22T12:00:00Z");
        Instant monday = Instant.parse("2026-11-23T12:00:00Z");
        Instant tuesday = Instant.parse("2026-11-24T12:00:00Z");
        assertEquals(Set.of(sunday, tuesday), Keep.parse("weekly:9").kept(List.of(sunday, monday, tuesday), LONDON));
    }

    /**
     * A backup every few hours for years, rotated each time: at the end there are as many as were asked for, each the
     * last of its period, although only those that stayed were there to be chosen from.
     */
    @Test
    void rotatingEachTimeLeavesWhatRotatingOnceWould() {
        Generator<List<Integer>> hours = Generator.lists(Generator.ints(1, 90), 200);
        Keep days = Keep.parse("daily:7");
        Keep all = Keep.parse("daily:7,weekly:4,monthly:12");
        Property.check(60, hours, gaps -> {
            List<Instant> ever = new ArrayList<>();
            Set<Instant> there = new HashSet<>();
            Set<Instant> dailyThere = new HashSet<>();
            Instant at = START;
            for (int gap : gaps) {
                at = at.plus(Duration.ofHours(gap));
                ever.add(at);
                there.add(at);
                there = all.kept(there, LONDON);
                dailyThere.add(at);
                dailyThere = days.kept(dailyThere, LONDON);
                assertTrue(there.contains(at), "what was just made stays");
                assertEquals(there, all.kept(there, LONDON), "nothing is left to be removed");
            }
            assertEquals(lastOfDays(ever, 7), dailyThere);
            assertTrue(there.containsAll(dailyThere));
            assertTrue(there.size() <= 7 + 4 + 12);
        });
    }

    /** The same, in other words. */
    private static Set<Instant> lastOfDays(List<Instant> times, int count) {
        TreeSet<LocalDate> days = new TreeSet<>();
        times.forEach(time -> days.add(time.atZone(LONDON).toLocalDate()));
        Set<Instant> last = new HashSet<>();
        for (LocalDate day : days.descendingSet().stream().limit(count).toList()) {
            times.stream()
                    .filter(time -> time.atZone(LONDON).toLocalDate().equals(day))
                    .max(Instant::compareTo)
                    .ifPresent(last::add);
        }
        return last;
    }
}
