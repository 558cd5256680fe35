package dev.kith.order;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.product.NewProduct;
import dev.kith.product.Product;
import dev.kith.product.Products;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns items as typed into lines, and makes the products that are ordered for the first time. */
final class Basket {
    private final Products products;
    private final Instant now;
    private final List<OrderLine> lines = new ArrayList<>();
    private final List<String> newProducts = new ArrayList<>();

    Basket(Tx tx, Currency currency, Instant now) {
        this.products = new Products(tx, currency);
        this.now = now;
    }

    /**
     * Adds an item.
     *
     * @throws KithException.NotFound where there is no such product, and no price to make it with
     * @throws KithException.Invalid where neither the item nor the product has a price
     */
    void add(Item item) {
        Optional<Product> known = products.find(item.sku());
        Product product = known.isPresent() ? known.get() : made(item);
        Money price = item.price() != null ? item.price() : product.price();
        if (price == null) {
            throw new KithException.Invalid(
                    Text.of("The product {0} has no price.", item.sku()),
                    Text.of("Write one after the item: {0}@9.99", item.sku()));
        }
        long quantity = item.quantity() == null ? Quantity.ONE : item.quantity();
        @Nullable String description = product.name().equals(item.name()) ? null : item.name();
        lines.add(new OrderLine(
                0,
                product.id(),
                product.sku(),
                product.name(),
                description,
                quantity,
                price,
                LineAmount.of(quantity, price)));
    }

    List<OrderLine> lines() {
        return lines;
    }

    /** The SKUs of the products that were made. */
    List<String> newProducts() {
        return newProducts;
    }

    private Product made(Item item) {
        if (item.price() == null) {
            List<String> near = products.near(item.sku());
            String otherwise = Text.of("Write a price to make it: --item {0}@9.99", item.sku());
            throw new KithException.NotFound(
                    Text.of("There is no product {0}, and no price to make it with.", item.sku()),
                    near.isEmpty()
                            ? otherwise
                            : Text.of("Did you mean {0}? {1}", String.join(Text.of(" or "), near), otherwise));
        }
        newProducts.add(item.sku());
        String name = item.name() == null ? item.sku() : item.name();
        return products.add(new NewProduct(item.sku(), name, null, item.price()), now);
    }
}
