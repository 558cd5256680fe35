package dev.kith.order;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith order}: what customers ordered. */
public final class OrderCommand {
    private OrderCommand() {}

    /**
     * Its verbs.
     *
     * @param parts what the features do when orders arrive
     * @param coupons what takes something off an order
     */
    public static Group group(Supplier<List<OrderPart>> parts, Supplier<Coupons> coupons) {
        return new Group(
                new Entry("add", "Add an order of a customer", () -> new AddOrder(parts, coupons)),
                new Entry("list", "List orders and refunds", ListOrders::new).alias("ls"),
                new Entry("show", "Show an order with its lines", ShowOrder::new),
                new Entry("refund", "Refund an order, or a part of it", () -> new RefundOrder(parts)));
    }
}
