package dev.kith.product;

import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith product add}. */
final class AddProduct implements Command {
    private static final Parameter<String> SKU = Parameter.text("SKU", "a short name without blanks, unique");
    private static final Parameter<String> NAME = Parameter.text("NAME", "what people call it");
    private static final Option<Money> PRICE = Option.of(
            "--price",
            "AMOUNT",
            "what one costs where an order says nothing else",
            (text, session) -> Money.parse(text, session.currency()));
    private static final Option<String> CATEGORY = Option.text("--category", "TEXT", "the kind of product");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(SKU, NAME)
                .with(PRICE, CATEGORY)
                .shows(ProductViews.COLUMNS)
                .example("kith product add TEA-250 'Green tea, 250 g' --price 6.90", "a product with a price")
                .example(
                        "kith product add VISIT 'A visit by the fitter' --category service",
                        "one whose price the order says");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        NewProduct product = new NewProduct(
                arguments.get(SKU), arguments.get(NAME), arguments.orNull(CATEGORY), arguments.orNull(PRICE));
        Written<Product> added = session.write(tx -> new Products(tx, session.currency()).add(product, session.now()));
        session.did(
                Text.of(
                        "Added product {0}: {1}.",
                        added.value().sku(), added.value().name()),
                added);
        session.showChanged(Card.of(added.value(), ProductViews.COLUMNS));
        return ExitCode.DONE;
    }
}
