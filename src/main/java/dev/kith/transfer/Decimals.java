package dev.kith.transfer;

import dev.kith.base.ChineseNumber;
import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Exact decimal numbers as files have them, and what a line of an order comes to. */
final class Decimals {
    private static final int LONGEST = 40;
    private static final int MOST_DECIMALS = 18;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private Decimals() {}

    /** A number as a file has it: {@code -12.5}, {@code 1,234.50}, {@code 1e-05}, {@code £3}; null where it is none. */
    static @Nullable BigDecimal parse(String text, Currency currency) {
        BigDecimal number = plain(ChineseNumber.plain(text));
        if (number == null) {
            try {
                Money money = Money.parse(text, currency);
                number = BigDecimal.valueOf(money.minor(), currency.decimals());
            } catch (KithException.Invalid e) {
                return null;
            }
        }
        return number.scale() > MOST_DECIMALS || number.abs().compareTo(LARGEST) > 0 ? null : number;
    }

    /** The number in units of the last of so many decimals, rounded half to even. */
    static long rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /** The number in units of the last of so many decimals, or null where it has more. */
    static @Nullable Long exact(BigDecimal number, int decimals) {
        BigDecimal stripped = number.scale() > decimals ? number.stripTrailingZeros() : number;
        return stripped.scale() > decimals ? null : (Long) rounded(stripped, decimals);
    }

    /** Quantity times price, rounded half to even to the minor unit, once; null where it is too large to be kept. */
    static @Nullable Long amount(BigDecimal quantity, BigDecimal price, Currency currency) {
        BigDecimal amount = quantity.multiply(price);
        return amount.abs().compareTo(LARGEST) > 0 ? null : (Long) rounded(amount, currency.decimals());
    }

    private static @Nullable BigDecimal plain(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
