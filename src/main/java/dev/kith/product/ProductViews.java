package dev.kith.product;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of products. */
final class ProductViews {
    static final List<Column<Product>> COLUMNS = List.of(
            Column.whole("id", "Id", Product::id),
            Column.text("sku", "SKU", Product::sku),
            Column.text("name", "Name", Product::name),
            Column.text("category", "Category", Product::category),
            Column.amount("price", "Price", Product::price),
            Column.<Product>moment("created_at", "Created", Product::createdAt).wide());

    private ProductViews() {}
}
