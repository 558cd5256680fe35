package dev.kith.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Currency;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class DiscountTest {
    private static final long MOST = 1L << 53;

    private record Case(long left, int percent) {}

    private static Discount percent(int hundredths) {
        return new Discount(null, hundredths, null, false);
    }

    @Test
    void perCentAreRoundedDownAndNeverOverflow() {
        Property.check(
                1000,
                Generator.longs(0, MOST)
                        .then(left -> Generator.ints(1, 10_000).map(percent -> new Case(left, percent))),
                one -> {
                    BigInteger exact = BigInteger.valueOf(one.left())
                            .multiply(BigInteger.valueOf(one.percent()))
                            .divide(BigInteger.valueOf(10_000));
                    assertEquals(exact.longValueExact(), percent(one.percent()).off(one.left()));
                    assertTrue(percent(one.percent()).off(one.left()) <= one.left());
                });
    }

    @Test
    void moneyTakesOffNoMoreThanIsLeft() {
        Discount five = new Discount(500L, null, null, false);
        assertEquals(500, five.off(10_000));
        assertEquals(499, five.off(499));
        assertEquals(0, five.off(0));
    }

    @Test
    void textsAreShort() {
        Currency pounds = Currency.of("GBP");
        assertEquals("5.00", new Discount(500L, null, null, false).text(pounds));
        assertEquals("12.5 %", percent(1250).text(pounds));
        assertEquals("100 %", percent(10_000).text(pounds));
        assertEquals("0.01 %", percent(1).text(pounds));
        assertNull(new Discount(null, null, null, false).text(pounds));
    }
}
