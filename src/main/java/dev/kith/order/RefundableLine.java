package dev.kith.order;

import dev.kith.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of an order, and how much of it has been refunded.
 *
 * @param refunded in thousandths, up to the quantity of the line
 */
record RefundableLine(OrderLine line, long refunded) {
    /** What can still be refunded, in thousandths. */
    long left() {
        return Math.max(0, line.quantity() - refunded);
    }

    /** The same after more of it was refunded. */
    RefundableLine plus(long quantity) {
        return new RefundableLine(line, refunded + quantity);
    }

    /**
     * The line of a refund. Rounding is that of the whole refunded so far, so that parts never come to more than the
     * line, and all of them to exactly as much.
     */
    OrderLine refund(long quantity) {
        Money amount = amount(refunded + quantity).minus(amount(refunded));
        return new OrderLine(
                0,
                line.product(),
                line.sku(),
                line.name(),
                line.description(),
                -quantity,
                line.price(),
                amount.negated());
    }

    /** What the refunded quantity came to. */
    Money refundedAmount() {
        return amount(refunded);
    }

    /**
     * The line of a refund that takes so much back of what the line took off, as the quantity that comes nearest.
     *
     * @param part of the line that is taken back by then, from 0 to 1
     */
    OrderLine refund(Money amount, BigDecimal part) {
        long until = part.multiply(BigDecimal.valueOf(line.quantity()))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return new OrderLine(
                0,
                line.product(),
                line.sku(),
                line.name(),
                line.description(),
                -Math.max(0, until - refunded),
                line.price(),
                amount.negated());
    }

    private Money amount(long quantity) {
        return quantity == line.quantity() ? line.amount() : LineAmount.of(quantity, line.price());
    }
}
