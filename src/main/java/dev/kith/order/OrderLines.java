package dev.kith.order;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import java.util.List;

/** What the lines of an order come to together. */
public final class OrderLines {
    /** The most that an order may come to, in minor units: sums of very many orders are still exact. */
    private static final long MOST = 1L << 53;

    private OrderLines() {}

    /** The exact sum of the lines' amounts; throws KithException.Invalid where it is more than an order may come to. */
    public static Money total(List<OrderLine> lines, Currency currency) {
        Money total = Money.zero(currency);
        for (OrderLine line : lines) {
            total = total.plus(line.amount());
        }
        if (total.minor() > MOST || total.minor() < -MOST) {
            throw new KithException.Invalid(
                    Text.of("An order can't come to more than {0}.", new Money(MOST, currency).display()));
        }
        return total;
    }
}
