package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.db.Written;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith order add}. */
final class AddOrder implements Command {
    private static final Option<String> COUPON = Option.text("--coupon", "CODE", "a coupon, which takes something off")
            .many();
    private static final Option<String> NOTE = Option.text("--note", "TEXT", "a note");

    private final Supplier<List<OrderPart>> parts;
    private final Supplier<Coupons> coupons;

    AddOrder(Supplier<List<OrderPart>> parts, Supplier<Coupons> coupons) {
        this.parts = parts;
        this.coupons = coupons;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER)
                .with(OrderOptions.ITEM, COUPON, OrderOptions.NUMBER, Options.AT, NOTE)
                .shows(OrderViews.CARD)
                .example("kith order add S-1001 --item TEA-500:2@12.50 --item JAR@4", "two of one, one of the other")
                .example(
                        "kith order add S-1001 --item CLOTH:1.75@9.80 --number A-1 --at yesterday", "a length of cloth")
                .example("kith order add S-1001 --item JAR:30@4 --coupon DSJ8-VEFS-RWRV-TNKK", "with something off")
                .describe("""
                        An item is a SKU, with what to call it after '=', how many after ':' (1 where nothing is said, up to three decimals), and what one costs after '@' (the product's price where nothing is said). A product that is not there yet is made, with the price that is given.

                        A line is quantity times price, rounded half to even once; the total is their exact sum.

                        What a coupon takes off is a line of its own: each takes it off what is left after those before it, rounded down, and never more than that. What is refunded later is refunded less its share of that.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Item> items = arguments.all(OrderOptions.ITEM);
        if (items.isEmpty()) {
            throw new KithException.Usage(
                    Text.of("An order needs an item."), Text.of("Add one: --item SKU:QUANTITY@PRICE"));
        }
        Arrivals arrivals = Arrivals.prepare(parts, session);
        Written<AddedOrder> added = session.write(
                tx -> add(new Checkout(tx, session, coupons), items, arguments).told(tx, arrivals));
        session.did(added.value().sentence(), added);
        session.showChanged(added.value().order().card());
        return ExitCode.DONE;
    }

    private static AddedOrder add(Checkout checkout, List<Item> items, Arguments arguments) {
        NewOrder order = new NewOrder(
                checkout.customer(arguments.get(CustomerRef.PARAMETER)),
                arguments.orNull(OrderOptions.NUMBER),
                OrderOptions.at(arguments, checkout.session()),
                null,
                arguments.orNull(NOTE));
        return checkout.add(order, items, arguments.all(COUPON));
    }
}
