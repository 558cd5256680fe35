package dev.kith.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of classes, without a database. */
class RulesTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T00:00:00Z");

    /** Days ago of each order, oldest first. */
    @ParameterizedTest
    @CsvSource({
        "'', prospect",
        "0, new",
        "90, new",
        "91, active",
        "180, active",
        "181, silent",
        "365, silent",
        "366, churned",
        "900 200, silent",
        "900 20, won-back",
        "900 95, active",
        "800 700 600 500 400 300 200 100 10, loyal",
        "800 700 600 500 400, silent",
        "800 700 600 500, silent",
        "800 700 600 550 500 301, silent",
        "800 700 600 550 400 250, loyal",
        "800 700 600 550 400 200, loyal",
        "700 600 500 400 300 200 100 10, active",
        "130 120 110 100, churned",
        "130 110 90 70, silent",
        "150 140 130 120 110 100, churned",
        "190 180 170 160, churned",
        "100 100 100, active",
        "200 10 5, active"
    })
    void stages(String daysAgo, String stage) {
        List<Instant> orders = daysAgo.isEmpty()
                ? List.of()
                : List.of(daysAgo.split(" ")).stream().map(RulesTest::ago).toList();
        assertEquals(stage, Lifecycle.of(purchases(orders), limits()).word());
    }

    @Test
    void theFirstFourFifthsAreKey() {
        assertEquals(new ValueLimits(30, 10), limitsOf(50, 30, 10, 10));
        assertEquals(new ValueLimits(100, 100), limitsOf(100));
        assertEquals(new ValueLimits(Long.MAX_VALUE, Long.MAX_VALUE), limitsOf());
        assertEquals(new ValueLimits(20, 20), limitsOf(20, 20, 20, 20, 20));
    }

    @Test
    void aHighRatingMovesOneClassUp() {
        ValueLimits limits = new ValueLimits(100, 50);
        Rating high = new Rating(null, 4L);
        Rating low = new Rating(3L, null);
        assertEquals(ValueClass.GENERAL, ValueClass.of(49, low, limits));
        assertEquals(ValueClass.GROWTH, ValueClass.of(49, high, limits));
        assertEquals(ValueClass.KEY, ValueClass.of(50, high, limits));
        assertEquals(ValueClass.KEY, ValueClass.of(100, high, limits));
    }

    /** Not fewer than a fifth reach the last cut, ties aside, and equal values never part. */
    @Test
    void quintilesAreFifths() {
        Property.check(Generator.lists(Generator.ints(0, 90), 60), drawn -> {
            if (drawn.isEmpty()) {
                return;
            }
            List<Long> sorted = drawn.stream().map(Long::valueOf).sorted().toList();
            List<Long> cuts = cuts(sorted);
            for (int part = 1; part < 5; part++) {
                double exact = quantile(sorted, part / 5.0);
                assertEquals((long) Math.floor(exact + 1e-9) + 1, cuts.get(part - 1), "cut " + part);
            }
        });
    }

    private static double quantile(List<Long> sorted, double part) {
        double at = (sorted.size() - 1) * part;
        int low = (int) Math.floor(at + 1e-9);
        double high = low + 1 < sorted.size() ? sorted.get(low + 1) : sorted.get(low);
        return sorted.get(low) + (at - low) * (high - sorted.get(low));
    }

    static List<Long> cuts(List<Long> sorted) {
        return Quintiles.cuts(
                sorted.size(),
                Quintiles.neighbours(
                        sorted.size(), (at, count) -> sorted.subList((int) at, (int) Math.min(at + 2, count))));
    }

    private static ValueLimits limitsOf(long... spends) {
        List<ValueLimits.Spend> all = new ArrayList<>();
        LongStream.of(spends).forEach(spend -> all.add(new ValueLimits.Spend(spend, 1)));
        return ValueLimits.of(all.iterator(), LongStream.of(spends).sum(), 80, 15);
    }

    static LifecycleLimits limits() {
        return new LifecycleLimits(
                TODAY,
                ago(90),
                ago(180),
                ago(365),
                ago(730),
                6,
                3,
                Duration.ofDays(365).toSeconds());
    }

    static Instant ago(String days) {
        return ago(Long.parseLong(days));
    }

    static Instant ago(long days) {
        return TODAY.minus(Duration.ofDays(days));
    }

    static Purchases purchases(List<Instant> orders) {
        return new Purchases(
                orders.size(),
                0,
                0,
                orders.stream().min(Instant::compareTo).orElse(null),
                orders.stream().max(Instant::compareTo).orElse(null),
                orders.stream()
                        .filter(order -> !order.isBefore(ago(90)))
                        .min(Instant::compareTo)
                        .orElse(null),
                orders.stream()
                        .filter(order -> order.isBefore(ago(90)))
                        .max(Instant::compareTo)
                        .orElse(null));
    }
}
