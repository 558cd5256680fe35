package dev.kith.order;

import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes an order of items and of the coupons that it carries.
 *
 * @param coupons what takes something off; asked for only where there are some
 */
record Checkout(Tx tx, Session session, Supplier<Coupons> coupons) {

    long customer(CustomerRef ref) {
        return new CustomerRefs(tx, session.settings().region()).get(ref).id();
    }

    /** Adds the order, with what the coupons take off as lines behind those of the items. */
    AddedOrder add(NewOrder order, List<Item> items, List<String> codes) {
        Basket basket = new Basket(tx, session.currency(), session.now());
        items.forEach(basket::add);
        Orders orders = new Orders(tx, session.currency());
        Order added;
        if (codes.isEmpty()) {
            added = orders.add(order, basket.lines(), session.now());
        } else {
            Money total = OrderLines.total(basket.lines(), session.currency());
            List<Coupons.Off> offs = coupons.get().off(tx, codes, new Coupons.Basis(total, order.orderedAt()), session);
            List<OrderLine> lines = new ArrayList<>(basket.lines());
            offs.forEach(off -> lines.add(off.line()));
            added = orders.add(order, lines, session.now());
            coupons.get().use(tx, offs, added);
        }
        return new AddedOrder(OrderCard.of(orders, added), basket.newProducts(), List.of());
    }
}
