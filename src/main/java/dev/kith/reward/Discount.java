package dev.kith.reward;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon takes off an order: so much money, so many per cent, or nothing.
 *
 * @param value minor units, or null
 * @param percent hundredths of a per cent, 1 to 10000, or null
 * @param minimum what the items of the order have to come to, in minor units, or null
 * @param stacks whether it goes with others that do so too
 */
record Discount(
        @Nullable Long value,
        @Nullable Integer percent,
        @Nullable Long minimum,
        boolean stacks) {
    private static final int ALL = 10_000;

    boolean isNone() {
        return value == null && percent == null;
    }

    /** Minor units that it takes off what is left of an order, rounded down, and never more than that. */
    long off(long left) {
        if (value != null) {
            return Math.min(value, left);
        }
        return percent == null ? 0 : left / ALL * percent + left % ALL * percent / ALL;
    }

    /** {@code 5.00}, {@code 12.5 %}; null where it is nothing. */
    @Nullable
    String text(Currency currency) {
        if (value != null) {
            return new Money(value, currency).decimal();
        }
        return percent == null
                ? null
                : BigDecimal.valueOf(percent, 2).stripTrailingZeros().toPlainString() + " %";
    }
}
