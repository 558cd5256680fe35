package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.db.Undo;

/** Keeps an undo from bringing a refund back after the same was refunded again. */
public final class OrdersUndo implements Undo.Reversal {
    @Override
    public void check(Tx tx) {
        Orders.refundedTwice(tx).ifPresent(order -> {
            throw new KithException.Conflict(
                    Text.of("Order {0} would be refunded twice: it was refunded again since.", order),
                    Text.of("See 'kith order show id:{0}'.", order));
        });
    }
}
