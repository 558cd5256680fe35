package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.db.Tx;
import dev.kith.db.Undo;

/** Keeps an undo from bringing a refund back after the same was refunded again. */
public final class OrdersUndo implements Undo.Reversal {
    @Override
    public void check(Tx tx) {
        Orders.refundedTwice(tx).ifPresent(order -> {
            throw new KithException.Conflict(
                    "Order " + order + " would be refunded twice: it was refunded again since.",
                    "See 'kith order show id:" + order + "'.");
        });
    }
}
