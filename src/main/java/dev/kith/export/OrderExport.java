package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.util.List;
import java.util.stream.Stream;

/** Orders and refunds, a line each. */
final class OrderExport implements ExportKind<OrderRow> {
    private static final List<Column<OrderRow>> COLUMNS = List.of(
            Column.text("number", "Number", OrderRow::number),
            Column.whole("group", "Group", OrderRow::group),
            Column.text("kind", "Kind", OrderRow::kind),
            Column.moment("ordered_at", "Ordered", OrderRow::orderedAt),
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.text("sku", "SKU", OrderRow::sku),
            Column.text("product", "Product", OrderRow::product),
            Column.text("title", "Title", OrderRow::title),
            Column.decimal("quantity", "Quantity", OrderRow::quantity),
            Column.amount("price", "Price", OrderRow::price),
            Column.amount("amount", "Amount", OrderRow::amount),
            Column.text("refunds", "Refund of", OrderRow::refunds),
            Column.whole("refunds_group", "Refund of group", OrderRow::refundsGroup),
            Column.text("note", "Note", OrderRow::note));

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String rows() {
        return Text.later("{0} order lines");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is a line of an order, in the order in which they were recorded. A customer is named by external id, \
                        or else by e-mail, handle or name. Orders without a number of their own have the same group in all their \
                        lines. What a refund gives back is negative, and it names the order that it takes back.

                        Import the customers before the orders: 'kith export customers' has all that orders refer to.""")
                .example("kith export orders --output orders-2026.csv", "all orders and refunds")
                .example("kith export orders S-1002 --format json", "those of one customer");
    }

    @Override
    public List<Column<OrderRow>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<OrderRow>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<OrderRow> rows(Tx tx, Session session) {
        return new OrderRows(tx, session.currency()).stream();
    }
}
