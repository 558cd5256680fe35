package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
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
                    Text.of("All of order {0} was refunded before.", order.id()),
                    Text.of("See 'kith order show id:{0}'.", order.id()));
        }
        if (OrderLines.total(refund, left.currency()).plus(left).isNegative()) {
            throw new KithException.Conflict(
                    Text.of("Only {0} of order {1} are left to be refunded.", left.display(), order.id()),
                    Text.of("See 'kith order show id:{0}'.", order.id()));
        }
    }

    Card<OrderCard> card() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("lines", "Lines", Listing.of("lines", OrderViews.LINES, lines)));
        sections.add(new Section("refunds", "Refunds", Listing.of("refunds", OrderViews.REFUNDS, refunds)));
        return new Card<>(this, OrderViews.CARD, sections);
    }
}
