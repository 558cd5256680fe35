package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith order add}. */
final class AddOrder implements Command {
    private static final Option<String> NOTE = Option.text("--note", "TEXT", "a note");

    private final Supplier<List<OrderPart>> parts;

    AddOrder(Supplier<List<OrderPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER)
                .with(OrderOptions.ITEM, OrderOptions.NUMBER, Options.AT, NOTE)
                .shows(OrderViews.CARD)
                .example("kith order add S-1001 --item TEA-500:2@12.50 --item JAR@4", "two of one, one of the other")
                .example(
                        "kith order add S-1001 --item CLOTH:1.75@9.80 --number A-1 --at yesterday", "a length of cloth")
                .describe("""
                        An item is a SKU, with what to call it after '=', how many after ':' (1 where nothing is said, up to three decimals), and what one costs after '@' (the product's price where nothing is said). A product that is not there yet is made, with the price that is given.

                        A line is quantity times price, rounded half to even once; the total is their exact sum.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Item> items = arguments.all(OrderOptions.ITEM);
        if (items.isEmpty()) {
            throw new KithException.Usage("An order needs an item.", "Add one: --item SKU:QUANTITY@PRICE");
        }
        Arrivals arrivals = Arrivals.prepare(parts, session);
        Written<AddedOrder> added =
                session.write(tx -> add(tx, items, arguments, session).told(tx, arrivals));
        session.did(added.value().sentence(), added);
        session.showChanged(added.value().order().card());
        return ExitCode.DONE;
    }

    private static AddedOrder add(Tx tx, List<Item> items, Arguments arguments, Session session) {
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        Basket basket = new Basket(tx, session.currency(), session.now());
        items.forEach(basket::add);
        NewOrder order = new NewOrder(
                customer.id(),
                arguments.orNull(OrderOptions.NUMBER),
                OrderOptions.at(arguments, session),
                null,
                arguments.orNull(NOTE));
        Orders orders = new Orders(tx, session.currency());
        return new AddedOrder(
                OrderCard.of(orders, orders.add(order, basket.lines(), session.now())),
                basket.newProducts(),
                List.of());
    }
}
