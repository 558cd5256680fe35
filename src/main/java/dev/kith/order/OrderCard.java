package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.view.Card;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.ArrayList;
import java.util.List;

/** An order with its lines and refunds. */
record OrderCard(Order order, List<RefundableLine> lines, List<Order> refunds) {
    static OrderCard of(Orders orders, Order order) {
        List<RefundableLine> lines = Refunds.of(orders.lines(order.id()), orders.refundedLines(order.id()));
        return new OrderCard(order, lines, orders.refunds(order.id()));
    }

    /** What was refunded, as an amount above zero. */
    Money refunded() {
        Money sum = Money.zero(order.total().currency());
        for (Order refund : refunds) {
            sum = sum.minus(refund.total());
        }
        return sum;
    }

    /** Throws KithException.Conflict where a refund with these lines would be empty, or come to more than is left. */
    void requireLeft(List<OrderLine> refund) {
        Money left = order.total().minus(refunded());
        if (refund.isEmpty()) {
            throw new KithException.Conflict(
                    "All of order " + order.id() + " was refunded before.",
                    "See 'kith order show id:" + order.id() + "'.");
        }
        if (OrderLines.total(refund, left.currency()).plus(left).isNegative()) {
            throw new KithException.Conflict(
                    "Only " + left.display() + " of order " + order.id() + " are left to be refunded.",
                    "See 'kith order show id:" + order.id() + "'.");
        }
    }

    Card<OrderCard> card() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("lines", "Lines", Listing.of("lines", OrderViews.LINES, lines)));
        sections.add(new Section("refunds", "Refunds", Listing.of("refunds", OrderViews.REFUNDS, refunds)));
        return new Card<>(this, OrderViews.CARD, sections);
    }
}
