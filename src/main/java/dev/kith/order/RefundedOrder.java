package dev.kith.order;

import dev.kith.base.Text;
import java.util.List;

/** A refund, and what came of it. */
record RefundedOrder(OrderCard card, List<OrderPart.Effect> effects) {
    String sentence() {
        Order refund = card.order();
        return Text.of(
                "Refunded {0} of order {1} to {2}, as refund {3}{4}.",
                refund.total().negated().display(),
                refund.refundsId(),
                refund.customer(),
                refund.id(),
                OrderPart.Effect.listed(effects));
    }
}
