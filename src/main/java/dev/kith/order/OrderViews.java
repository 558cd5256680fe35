package dev.kith.order;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of orders. */
final class OrderViews {
    /** A line of a list. */
    static final List<Column<Order>> ORDERS = List.of(
            Column.whole("id", "Id", Order::id),
            Column.text("number", "Number", Order::number),
            Column.word("kind", "Kind", order -> order.kind().word()),
            Column.<Order>whole("customer_id", "Customer id", Order::customerId).wide(),
            Column.text("customer", "Customer", Order::customer),
            Column.moment("ordered_at", "Ordered", Order::orderedAt),
            Column.whole("lines", "Lines", Order::lines),
            Column.amount("total", "Total", Order::total),
            Column.whole("refunds_id", "Refund of", Order::refundsId),
            Column.<Order>text("note", "Note", Order::note).wide());

    /** What a customer spent in all. */
    static final List<Column<Orders.Totals>> TOTALS = List.of(
            Column.whole("orders", "Orders", Orders.Totals::orders),
            Column.amount("spend", "Spend", Orders.Totals::spend),
            Column.moment("first_order", "First order", Orders.Totals::firstOrder),
            Column.moment("last_order", "Last order", Orders.Totals::lastOrder));

    /** A line of a customer's card. */
    static final List<Column<Order>> ON_CARD = List.of(
            Column.whole("id", "Id", Order::id),
            Column.text("number", "Number", Order::number),
            Column.word("kind", "Kind", order -> order.kind().word()),
            Column.moment("ordered_at", "Ordered", Order::orderedAt),
            Column.amount("total", "Total", Order::total));

    /** An order on its own, which says how much of it was refunded. */
    static final List<Column<OrderCard>> CARD = List.of(
            Column.whole("id", "Id", card -> card.order().id()),
            Column.text("number", "Number", card -> card.order().number()),
            Column.word("kind", "Kind", card -> card.order().kind().word()),
            Column.whole("customer_id", "Customer id", card -> card.order().customerId()),
            Column.text("customer", "Customer", card -> card.order().customer()),
            Column.moment("ordered_at", "Ordered", card -> card.order().orderedAt()),
            Column.amount("total", "Total", card -> card.order().total()),
            Column.amount(
                    "refunded", "Refunded", card -> card.order().kind() == OrderKind.REFUND ? null : card.refunded()),
            Column.whole("refunds_id", "Refund of", card -> card.order().refundsId()),
            Column.text("note", "Note", card -> card.order().note()));

    /** A line of an order. */
    static final List<Column<RefundableLine>> LINES = List.of(
            Column.text("sku", "SKU", row -> row.line().sku()),
            Column.text("product", "Product", row -> row.line().title()),
            Column.decimal(
                    "quantity", "Quantity", row -> Quantity.decimal(row.line().quantity())),
            Column.amount("price", "Price", row -> row.line().price()),
            Column.amount("amount", "Amount", row -> row.line().amount()),
            Column.decimal(
                    "refunded",
                    "Refunded",
                    row -> row.line().quantity() < 0 ? null : Quantity.decimal(row.refunded())));

    /** A refund of an order. */
    static final List<Column<Order>> REFUNDS = List.of(
            Column.whole("id", "Id", Order::id),
            Column.text("number", "Number", Order::number),
            Column.moment("ordered_at", "Refunded", Order::orderedAt),
            Column.amount("total", "Total", Order::total),
            Column.text("note", "Note", Order::note));

    private OrderViews() {}
}
