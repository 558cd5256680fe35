package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith order refund}. */
final class RefundOrder implements Command {
    private final Supplier<List<OrderPart>> parts;

    RefundOrder(Supplier<List<OrderPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(OrderRef.PARAMETER)
                .with(OrderOptions.ITEM, OrderOptions.NUMBER, Options.REASON, Options.AT)
                .shows(OrderViews.CARD)
                .example("kith order refund 1 --item TEA-500:1 --reason 'torn bag'", "one of what was bought")
                .example("kith order refund 1", "all that is left of it")
                .describe("""
                        A refund is an order of its own, with negative quantities and amounts. Without --item it takes back all that has not been refunded yet; an item without a quantity, all that is left of that product. It never takes back more than was bought: that is a conflict, and ends with 4.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Item> items = arguments.all(OrderOptions.ITEM);
        for (Item item : items) {
            if (item.price() != null || item.name() != null) {
                throw new KithException.Invalid(
                        Text.of("A refund is at the price of the order."),
                        Text.of("Write SKU or SKU:QUANTITY after --item."));
            }
        }
        Arrivals arrivals = Arrivals.prepare(parts, session);
        Written<RefundedOrder> refunded = session.write(tx -> {
            OrderCard card = refund(tx, items, arguments, session);
            return new RefundedOrder(
                    card, arrivals.tell(tx, List.of(card.order().id())));
        });
        session.did(refunded.value().sentence(), refunded);
        session.showChanged(refunded.value().card().card());
        return ExitCode.DONE;
    }

    private static OrderCard refund(Tx tx, List<Item> items, Arguments arguments, Session session) {
        Orders orders = new Orders(tx, session.currency());
        OrderCard card = OrderCard.of(orders, orders.get(arguments.get(OrderRef.PARAMETER)));
        Order order = card.order();
        if (order.kind() == OrderKind.REFUND) {
            throw new KithException.Conflict(Text.of("Order {0} is itself a refund.", order.id()));
        }
        NewOrder head = new NewOrder(
                order.customerId(),
                arguments.orNull(OrderOptions.NUMBER),
                OrderOptions.at(arguments, session),
                order.id(),
                arguments.orNull(Options.REASON));
        if (head.orderedAt().isBefore(order.orderedAt())) {
            throw new KithException.Invalid(Text.of("A refund can't be before its order."));
        }
        List<OrderLine> lines = items.isEmpty() ? Refunds.all(card.lines()) : Refunds.some(card.lines(), items);
        card.requireLeft(lines);
        return OrderCard.of(orders, orders.add(head, lines, session.now()));
    }
}
