package dev.kith.order;

import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What orders add to a customer: how many, how much they spent, and the last ones on the card. */
public final class OrdersPart implements CustomerPart {
    private static final int SHOWN = 5;

    private static final String TOTALS =
            """
            SELECT count(*) FILTER (WHERE kind = 'order') AS orders, sum(total) AS spend,
                min(ordered_at) FILTER (WHERE kind = 'order') AS first_order,
                max(ordered_at) FILTER (WHERE kind = 'order') AS last_order
            FROM customer_order WHERE customer_id = ?
            """;

    private static final List<Column<Totals>> COLUMNS = List.of(
            Column.whole("orders", "Orders", Totals::orders),
            Column.amount("spend", "Spend", Totals::spend),
            Column.moment("first_order", "First order", Totals::firstOrder),
            Column.moment("last_order", "Last order", Totals::lastOrder));

    /** What a customer bought, less what was refunded. */
    private record Totals(long orders, Money spend, @Nullable Instant firstOrder, @Nullable Instant lastOrder) {}

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        List<Order> latest = new Orders(tx, session.currency()).latest(customer, SHOWN);
        if (latest.isEmpty()) {
            return List.of();
        }
        List<Totals> totals = tx.list(
                TOTALS,
                row -> new Totals(
                        row.number("orders"),
                        new Money(row.number("spend"), session.currency()),
                        row.instantOrNull("first_order"),
                        row.instantOrNull("last_order")),
                customer);
        return List.of(
                new Section("spend", "Spend", Listing.of("spend", COLUMNS, totals)),
                new Section("orders", "Last orders", Listing.of("orders", OrderViews.LATEST, latest)));
    }

    @Override
    public void remove(Tx tx, long customer) {
        Orders.removeOf(tx, customer);
    }
}
