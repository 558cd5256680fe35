package dev.kith.order;

import dev.kith.base.ChineseNumber;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How many of something, with up to three decimals: whole thousandths, as the database keeps them. */
public final class Quantity {
    /** The thousandths of one. */
    public static final long ONE = 1000;

    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

    private Quantity() {}

    /** Reads a quantity in thousandths; Invalid where it is none, 0, or has more than three decimals. */
    public static long parse(String text) {
        String number = ChineseNumber.plain(text.strip());
        if (FORM.matcher(number).matches()) {
            long thousandths = new BigDecimal(number).movePointRight(3).longValueExact();
            if (thousandths > 0) {
                return thousandths;
            }
        }
        throw new KithException.Invalid(
                Text.of("'{0}' is not a quantity.", Printable.line(text)),
                Text.of("Write a number above 0 with up to three decimals, such as 2 or 0.125."));
    }

    /** The number that people see, without needless zeros. */
    public static BigDecimal decimal(long thousandths) {
        BigDecimal decimal = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
