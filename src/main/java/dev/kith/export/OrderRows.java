package dev.kith.export;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the orders and refunds of the selected customers, line by line, in the order in which they were recorded. */
final class OrderRows {
    private static final String ORDERS = """
            DROP TABLE IF EXISTS temp.exported_order;
            CREATE TEMP TABLE exported_order (number INTEGER PRIMARY KEY, id INTEGER UNIQUE);
            INSERT INTO exported_order (id)
            SELECT o.id FROM selected_customer s CROSS JOIN customer_order o ON o.customer_id = s.id ORDER BY o.id;
            """;

    private static final String LINES = """
            SELECT o.number, CASE WHEN o.number IS NULL THEN x.number END AS in_file, o.kind, o.ordered_at, o.note,
                r.number AS refunds,
                CASE WHEN r.number IS NULL THEN (SELECT y.number FROM exported_order y WHERE y.id = o.refunds_id) END
                    AS refunds_in_file,
                l.description, l.quantity, l.price, l.amount, l.product_id, p.sku, p.name AS product, %s
            FROM exported_order x CROSS JOIN customer_order o ON o.id = x.id JOIN customer c ON c.id = o.customer_id
            LEFT JOIN customer_order r ON r.id = o.refunds_id
            LEFT JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id
            ORDER BY x.number, l.id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;
    private final Currency currency;

    OrderRows(Tx tx, Currency currency) {
        this.tx = tx;
        this.currency = currency;
    }

    /** The rows; the stream must be closed. */
    Stream<OrderRow> stream() {
        tx.script(ORDERS);
        return tx.stream(LINES, this::line);
    }

    private OrderRow line(Row row) {
        boolean known = row.numberOrNull("product_id") != null;
        String description = row.textOrNull("description");
        Long quantity = row.numberOrNull("quantity");
        return new OrderRow(
                row.textOrNull("number"),
                row.numberOrNull("in_file"),
                row.text("kind"),
                Whose.of(row),
                row.instant("ordered_at"),
                row.textOrNull("sku"),
                known ? row.textOrNull("product") : description,
                known ? description : null,
                quantity == null ? null : plain(BigDecimal.valueOf(quantity, 3)),
                money(row, "price"),
                money(row, "amount"),
                row.textOrNull("note"),
                row.textOrNull("refunds"),
                row.numberOrNull("refunds_in_file"));
    }

    private @Nullable Money money(Row row, String column) {
        Long minor = row.numberOrNull(column);
        return minor == null ? null : new Money(minor, currency);
    }

    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
