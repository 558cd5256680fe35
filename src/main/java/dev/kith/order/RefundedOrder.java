package dev.kith.order;

import java.util.List;

/** A refund, and what came of it. */
record RefundedOrder(OrderCard card, List<OrderPart.Effect> effects) {
    String sentence() {
        Order refund = card.order();
        return "Refunded %s of order %d to %s, as refund %d%s."
                .formatted(
                        refund.total().negated().display(),
                        refund.refundsId(),
                        refund.customer(),
                        refund.id(),
                        OrderPart.Effect.listed(effects));
    }
}
