package dev.kith.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sizes by day, with days that nothing was kept of. */
class TrendTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Trend TREND =
            new Trend(new TreeMap<>(Map.of(FIRST, 3L, FIRST.plusDays(2), 5L, FIRST.plusDays(60), 4L)));

    @Test
    void aDayWithoutASizeHasTheLastOne() {
        assertNull(TREND.on(FIRST.minusDays(1)));
        assertEquals(3, TREND.on(FIRST));
        assertEquals(3, TREND.on(FIRST.plusDays(1)));
        assertEquals(5, TREND.on(FIRST.plusDays(59)));
        assertEquals(4, TREND.on(FIRST.plusDays(900)));
    }

    @Test
    void pointsAreOneADay() {
        assertEquals(List.of(3L, 3L, 5L, 5L), TREND.points(FIRST, FIRST.plusDays(3)));
        assertEquals(List.of(3L, 3L), TREND.points(FIRST.minusDays(9), FIRST.plusDays(1)));
        assertEquals(List.of(3L), TREND.points(FIRST, FIRST));
        assertEquals(List.of(3L), TREND.points(FIRST.plusDays(5), FIRST));
        assertEquals(List.of(), TREND.points(FIRST.minusDays(9), FIRST.minusDays(5)));
    }

    @Test
    void pointsAreThirtyAtTheMostAndEndWithTheLastDay() {
        List<Long> points = TREND.points(FIRST, FIRST.plusDays(60));
        assertEquals(30, points.size());
        assertEquals(3, points.getFirst());
        assertEquals(4, points.getLast());
    }
}
