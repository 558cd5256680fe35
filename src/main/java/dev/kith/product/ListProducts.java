package dev.kith.product;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith product list}. */
final class ListProducts implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(ProductViews.COLUMNS)
                .example("kith product list", "all products, by SKU")
                .example("kith product list --sort price:desc --limit 5", "the dearest five");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            session.show(
                    new Listing<>("products", ProductViews.COLUMNS, new Products(tx, session.currency()).list()),
                    Text.of("There are no products."));
            return true;
        });
        return ExitCode.DONE;
    }
}
