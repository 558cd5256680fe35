package dev.kith.order;

import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.util.List;

/** The order that was added, the products that were made for it, and what came of it. */
record AddedOrder(OrderCard order, List<String> newProducts, List<OrderPart.Effect> effects) {
    AddedOrder told(Tx tx, Arrivals arrivals) {
        return new AddedOrder(
                order, newProducts, arrivals.tell(tx, List.of(order.order().id())));
    }

    String sentence() {
        Order added = order.order();
        String products = newProducts.isEmpty()
                ? ""
                : Text.of(
                        newProducts.size() == 1 ? ", with new product {0}" : ", with new products {0}",
                        String.join(", ", newProducts));
        return Text.of(
                "Added order {0} of {1}: {2}{3}{4}.",
                added.id(), added.customer(), added.total().display(), OrderPart.Effect.listed(effects), products);
    }
}
