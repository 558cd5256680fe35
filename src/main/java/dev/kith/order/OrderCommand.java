package dev.kith.order;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith order}: what customers ordered. */
public final class OrderCommand {
    private OrderCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("add", "Add an order of a customer", AddOrder::new),
                new Entry("list", "List orders and refunds", ListOrders::new).alias("ls"),
                new Entry("show", "Show an order with its lines", ShowOrder::new),
                new Entry("refund", "Refund an order, or a part of it", RefundOrder::new));
    }
}
