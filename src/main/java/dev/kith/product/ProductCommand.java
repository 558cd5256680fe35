package dev.kith.product;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith product}: what is sold. */
public final class ProductCommand {
    private ProductCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("add", "Add a product", AddProduct::new),
                new Entry("list", "List products", ListProducts::new).alias("ls"));
    }
}
