package dev.kith.product;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Nearest;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The products of a database, with prices in its currency. */
public final class Products {
    private static final String SELECT = "SELECT id, sku, name, category, price, created_at FROM product";
    private static final String ADD =
            "INSERT INTO product (sku, name, category, price, created_at) VALUES (?, ?, ?, ?, ?)";

    private final Tx tx;
    private final Currency currency;

    public Products(Tx tx, Currency currency) {
        this.tx = tx;
        this.currency = currency;
    }

    public Optional<Product> find(String sku) {
        return tx.find(SELECT + " WHERE sku = ?", this::product, sku);
    }

    /** The SKUs that this one may be a slip of. */
    public List<String> near(String sku) {
        return Nearest.nearest(sku, tx.list("SELECT sku FROM product ORDER BY sku", row -> row.text("sku")));
    }

    /** The product with this id, which has to be there. */
    public Product get(long id) {
        return tx.find(SELECT + " WHERE id = ?", this::product, id).orElseThrow();
    }

    /** The products in order of their SKU, as they are read; the stream must be closed. */
    public Stream<Product> list() {
        return tx.stream(SELECT + " ORDER BY sku", this::product);
    }

    /** Adds a product; throws KithException.Conflict where its SKU is another's. */
    public Product add(NewProduct product, Instant now) {
        find(product.sku()).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a product {0} already: {1}.", other.sku(), other.name()),
                    Text.of("See 'kith product list'."));
        });
        Money price = product.price();
        long id = tx.insert(
                ADD, product.sku(), product.name(), product.category(), price == null ? null : price.minor(), now);
        return get(id);
    }

    private Product product(Row row) {
        @Nullable Long price = row.numberOrNull("price");
        return new Product(
                row.number("id"),
                row.text("sku"),
                row.text("name"),
                row.textOrNull("category"),
                price == null ? null : new Money(price, currency),
                row.instant("created_at"));
    }
}
