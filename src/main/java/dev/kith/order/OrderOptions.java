package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import java.time.Instant;

/** What adding an order and refunding one take alike. */
final class OrderOptions {
    static final Option<String> NUMBER = Option.text("--number", "NUMBER", "the number you know it by, unique");
    static final Option<Item> ITEM = Option.of(
                    "--item",
                    "SKU[=NAME][:QUANTITY][@PRICE]",
                    "a product, how many, and what one costs",
                    (text, session) -> Item.parse(text, session.currency()))
            .completing(Live.PRODUCT)
            .many();

    private OrderOptions() {}

    /** When it happened, which can't be in the future. */
    static Instant at(Arguments arguments, Session session) {
        Instant at = arguments.get(Options.AT, session.now());
        if (at.isAfter(session.now())) {
            throw new KithException.Invalid(Text.of("An order or refund can't lie in the future."));
        }
        return at;
    }
}
