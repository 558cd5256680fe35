package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.db.Tx;
import dev.kith.db.Undo;

/** Keeps an undo from bringing a refund back after the same was refunded again. */
public final class OrdersUndo implements Undo.Reversal {
    private static final String REFUNDED_TWICE =
            """
            WITH back AS (
                SELECT o.id, o.refunds_id FROM journal_open j
                JOIN operation_change c ON c.operation_id = j.operation_id AND c.table_name = 'customer_order' AND c.kind = 'insert'
                JOIN customer_order o ON o.id = c.row_id
                WHERE o.refunds_id IS NOT NULL),
            since AS (
                SELECT DISTINCT b.refunds_id AS id FROM back b JOIN customer_order o ON o.refunds_id = b.refunds_id
                WHERE o.id NOT IN (SELECT id FROM back))
            SELECT s.id FROM since s
            WHERE (SELECT sum(total) FROM customer_order o WHERE o.id = s.id OR o.refunds_id = s.id) < 0
                OR EXISTS (
                    SELECT 1 FROM customer_order o JOIN order_line l ON l.order_id = o.id
                    WHERE o.id = s.id OR o.refunds_id = s.id
                    GROUP BY l.product_id, CASE WHEN l.product_id IS NULL THEN l.description END
                    HAVING sum(l.quantity) < 0)
            ORDER BY s.id
            """;

    @Override
    public void check(Tx tx) {
        tx.find(REFUNDED_TWICE, row -> row.number("id")).ifPresent(order -> {
            throw new KithException.Conflict(
                    "Order " + order + " would be refunded twice: it was refunded again since.",
                    "See 'kith order show id:" + order + "'.");
        });
    }
}
