package dev.kith.cli;

import dev.kith.base.ChineseNumber;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.math.BigDecimal;

/** Options that take numbers of more than nothing. */
public final class NumberOption {
    private NumberOption() {}

    /** Takes a whole number from 1 up to the most. */
    public static Option<Long> whole(String name, String summary, long most) {
        return whole(name, summary, 1, most);
    }

    /** Takes a whole number from the least, which is 0 or more, up to the most, which is below 10^16. */
    public static Option<Long> whole(String name, String summary, long least, long most) {
        return Option.of(name, "N", summary, (text, session) -> {
            String digits = ChineseNumber.plain(text.strip());
            if (!digits.matches("[0-9]{1,16}") || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
                throw new KithException.Invalid(Text.of(
                        "{0} takes a whole number from {1} to {2}, not '{3}'.",
                        name, least, most, Printable.line(text)));
            }
            return Long.parseLong(digits);
        });
    }

    /** Takes an amount of money of more than 0, in the currency of the database. */
    public static Option<Money> money(String name, String summary) {
        return Option.of(name, "MONEY", summary, (text, session) -> {
            Money money = Money.parse(text, session.currency());
            if (money.minor() <= 0) {
                throw new KithException.Invalid(
                        Text.of("{0} takes an amount of more than 0, not '{1}'.", name, Printable.line(text)));
            }
            return money;
        });
    }

    /** Takes per cent of more than 0 up to 100, with two decimals at the most; gives them in hundredths. */
    public static Option<Integer> percent(String name, String summary) {
        return Option.of(name, "PERCENT", summary, (text, session) -> {
            String number = Width.narrow(text).strip().replaceFirst("\\s*%$", "");
            int hundredths = number.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
                    ? new BigDecimal(number).movePointRight(2).intValueExact()
                    : 0;
            if (hundredths < 1 || hundredths > 10_000) {
                throw new KithException.Invalid(Text.of(
                        "{0} takes per cent of more than 0 up to 100, with two decimals at the most, not '{1}'.",
                        name, Printable.line(text)));
            }
            return hundredths;
        });
    }
}
