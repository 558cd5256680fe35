package dev.kith.order;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import java.util.List;

/** What the lines of an order come to together. */
public final class OrderLines {
    private OrderLines() {}

    /** The exact sum of the lines' amounts; throws KithException.Invalid where it is too large to be kept. */
    public static Money total(List<OrderLine> lines, Currency currency) {
        Money total = Money.zero(currency);
        for (OrderLine line : lines) {
            total = total.plus(line.amount());
        }
        return total;
    }
}
