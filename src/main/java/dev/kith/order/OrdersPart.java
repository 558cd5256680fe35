package dev.kith.order;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What orders add to a customer: how many, how much they spent, and the last ones on the card. */
public final class OrdersPart implements CustomerPart {
    private static final int ON_CARD = 5;

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        Orders orders = new Orders(tx, session.currency());
        List<Order> latest = orders.latest(customer, ON_CARD);
        if (latest.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Section("spend", "Spend", Listing.of("spend", OrderViews.TOTALS, List.of(orders.totals(customer)))),
                new Section("last_orders", Text.of("Last orders"), Listing.of("orders", OrderViews.ON_CARD, latest)));
    }

    @Override
    public void remove(Tx tx, long customer) {
        Orders.removeOf(tx, customer);
    }

    @Override
    public void merge(Tx tx) {
        Orders.merge(tx);
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("bought", "the SKU of a product that they ordered", "p.sku")
                .among(Orders.BOUGHT, "o.customer_id")
                .only(Where.of("o.kind = 'order'"))
                .listedBy("SELECT sku AS value FROM product")
                .sample("K-*"));
    }
}
