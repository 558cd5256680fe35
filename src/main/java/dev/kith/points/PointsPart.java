package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What points add to a customer: the balance on the card, and that a customer with entries can't be removed. */
public final class PointsPart implements CustomerPart {
    private static final List<Column<Balance>> COLUMNS = List.of(
            Column.whole("available", "Available", Balance::available),
            Column.whole("pending", "Pending", Balance::pending),
            Column.whole("expiring", "Expiring in " + Ledger.SOON_DAYS + " days", Balance::expiring),
            Column.whole("debt", "Debt", Balance::debt),
            Column.whole("total", "Total", Balance::total));

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        PointsAccounts accounts = new PointsAccounts(tx);
        if (!accounts.has(customer)) {
            return List.of();
        }
        Balance balance = Ledger.balance(accounts.lots(customer), session.now(), session.zone());
        return List.of(new Section("points", "Points", Listing.of("points", COLUMNS, List.of(balance))));
    }

    /** The accounts are pointed at those who stay; what is in them never changes. */
    @Override
    public void merge(Tx tx) {
        new PointsAccounts(tx).merge();
    }

    @Override
    public void remove(Tx tx, long customer) {
        if (new PointsAccounts(tx).has(customer)) {
            throw new KithException.Conflict(
                    "Customer " + customer + " has points, and their entries are never deleted.",
                    "Put the customer away instead: kith customer archive id:" + customer);
        }
    }
}
