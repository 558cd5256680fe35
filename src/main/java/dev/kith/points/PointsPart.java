package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What points add to a customer: the balance on the card, and that a customer with entries can't be removed. */
public final class PointsPart implements CustomerPart {
    private record PurseBalance(Purse purse, Balance balance) {}

    private static final List<Column<PurseBalance>> COLUMNS = List.of(
            Column.text("programme", "Programme", row -> row.purse().label()),
            Column.whole("available", "Available", row -> row.balance().available()),
            Column.whole("pending", "Pending", row -> row.balance().pending()),
            Column.whole("held", "Held", row -> row.balance().held()),
            Column.whole(
                    "expiring",
                    "Expiring in " + Ledger.SOON_DAYS + " days",
                    row -> row.balance().expiring()),
            Column.whole("debt", "Debt", row -> row.balance().debt()),
            Column.whole("total", "Total", row -> row.balance().total()));

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        List<PurseBalance> balances = PointsAccounts.purses(tx, customer).stream()
                .map(purse -> new PurseBalance(
                        purse,
                        Ledger.balance(new PointsAccounts(tx, purse).lots(customer), session.now(), session.zone())))
                .toList();
        return balances.isEmpty()
                ? List.of()
                : List.of(new Section("points", "Points", Listing.of("points", COLUMNS, balances)));
    }

    /** The accounts are pointed at those who stay; what is in them never changes. */
    @Override
    public void merge(Tx tx) {
        PointsAccounts.merge(tx);
    }

    @Override
    public void remove(Tx tx, long customer) {
        if (PointsAccounts.has(tx, customer)) {
            throw new KithException.Conflict(
                    Text.of("Customer {0} has points, and their entries are never deleted.", customer),
                    Text.of("Put the customer away instead: kith customer archive id:{0}", customer));
        }
    }
}
