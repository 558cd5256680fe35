package dev.kith.programme;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.math.BigDecimal;

/**
 * What points are worth in money.
 *
 * @param points so many of them, 1 or more
 * @param value minor units of the database's currency, 0 or more
 */
public record Worth(long points, long value) {
    public Worth {
        if (points < 1 || value < 0) {
            throw new KithException.Invalid(
                    Text.of("Points are worth nothing or more, and at least one has to be named."),
                    Text.of("For example: 100=1.00"));
        }
    }

    /**
     * Minor units that a number of points is worth.
     *
     * @throws KithException.Invalid where that is more than can be kept
     */
    public long of(long number, Rounding rounding) {
        try {
            return BigDecimal.valueOf(number)
                    .multiply(BigDecimal.valueOf(value))
                    .divide(BigDecimal.valueOf(points), 0, rounding.mode())
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new KithException.Invalid(Text.of("The amount is too large."));
        }
    }
}
