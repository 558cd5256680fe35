package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** What a line of an order comes to. */
public final class LineAmount {
    private LineAmount() {}

    /**
     * Quantity times price, rounded half to even to the minor unit, once for the line.
     *
     * @param quantity in thousandths
     * @throws KithException.Invalid where the amount is too large to be kept
     */
    public static Money of(long quantity, Money price) {
        BigInteger product = BigInteger.valueOf(quantity).multiply(BigInteger.valueOf(price.minor()));
        BigInteger minor =
                new BigDecimal(product, 3).setScale(0, RoundingMode.HALF_EVEN).unscaledValue();
        if (minor.bitLength() >= Long.SIZE) {
            throw new KithException.Invalid(Text.of("The amount of a line is too large."));
        }
        return new Money(minor.longValue(), price.currency());
    }
}
