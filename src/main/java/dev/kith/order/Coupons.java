package dev.kith.order;

import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/** What takes something off an order as it is added. A feature implements it; the program names it. */
public interface Coupons {

    /**
     * What each of these takes off, in their order: each of what is left after those before it.
     *
     * @param codes as somebody typed them
     * @throws dev.kith.base.KithException where one can't be used for such an order
     */
    List<Off> off(Tx tx, List<String> codes, Basis basis, Session session);

    /** Notes that they were used for an order. */
    void use(Tx tx, List<Off> offs, Order order);

    /** An order before anything is taken off: what its items come to, and when. */
    record Basis(Money total, Instant at) {}

    /**
     * What a coupon takes off.
     *
     * @param coupon its id
     * @param description what the line of the order is called
     */
    record Off(long coupon, String description, Money amount) {
        OrderLine line() {
            Money less = amount.negated();
            return new OrderLine(0, null, null, null, description, Quantity.ONE, less, less);
        }
    }
}
