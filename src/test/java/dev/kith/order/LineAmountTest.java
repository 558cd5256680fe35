package dev.kith.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineAmountTest {
    private static final Currency GBP = Currency.of("GBP");

    @ParameterizedTest
    @CsvSource({"2000, 350, 700", "500, 1, 0", "1500, 1, 2", "2500, 1, 2", "333, 350, 117", "-1500, 1, -2", "125, 4, 0"
    })
    void halvesAreRoundedToEvenOnceALine(long thousandths, long price, long amount) {
        assertEquals(new Money(amount, GBP), LineAmount.of(thousandths, new Money(price, GBP)));
    }

    @Test
    void isExactOrRefused() {
        var both = Generator.longs(-1_000_000_000_000L, 1_000_000_000_000L)
                .then(quantity -> Generator.longs(-Long.MAX_VALUE / 4, Long.MAX_VALUE / 4)
                        .map(price -> List.of(quantity, price)));
        Property.check(2000, both, pair -> {
            BigDecimal exact = BigDecimal.valueOf(pair.get(0), 3)
                    .multiply(BigDecimal.valueOf(pair.get(1)))
                    .setScale(0, RoundingMode.HALF_EVEN);
            Money price = new Money(pair.get(1), GBP);
            if (exact.unscaledValue().bitLength() < 64) {
                assertEquals(
                        exact.longValueExact(),
                        LineAmount.of(pair.get(0), price).minor());
            } else {
                assertThrows(KithException.Invalid.class, () -> LineAmount.of(pair.get(0), price));
            }
        });
    }

    @Test
    void aTotalIsNeverWrong() {
        OrderLine large = new OrderLine(
                0, 1L, "A", "A", null, 1000, new Money(Long.MAX_VALUE, GBP), new Money(Long.MAX_VALUE, GBP));
        OrderLine one = new OrderLine(0, 1L, "A", "A", null, 1000, new Money(1, GBP), new Money(1, GBP));
        assertEquals(new Money(2, GBP), OrderLines.total(List.of(one, one), GBP));
        assertThrows(KithException.Invalid.class, () -> OrderLines.total(List.of(large, one), GBP));
        assertThrows(KithException.Invalid.class, () -> OrderLines.total(List.of(large), GBP));
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "0.125, 125", "12.5, 12500", "007, 7000", "999999999.999, 999999999999"})
    void quantitiesHaveUpToThreeDecimals(String text, long thousandths) {
        assertEquals(thousandths, Quantity.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-1", "1.2345", "", ".5", "1.", "1e3", "1,5", "x", "1000000000", "٣"})
    void otherQuantitiesAreRefused(String text) {
        assertThrows(KithException.Invalid.class, () -> Quantity.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1", "1500, 1.5", "-125, -0.125", "100000, 100", "0, 0"})
    void quantitiesAreShownWithoutNeedlessZeros(long thousandths, String shown) {
        assertEquals(shown, Quantity.decimal(thousandths).toPlainString());
    }
}
