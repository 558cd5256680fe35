package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.util.List;
import java.util.Objects;

/**
 * What became of a movement of points, and what the customer has now.
 *
 * @param amount how many points it was about, those of a hold too
 */
public record MoveResult(Match customer, Moved moved, long amount, Balance balance) {
    /** How a result is shown. */
    public static final List<Column<MoveResult>> COLUMNS = List.of(
            Column.whole("id", "Entry", result -> result.entry().id()),
            Column.whole(
                    "customer_id", "Customer id", result -> result.customer().id()),
            Column.text("customer", "Customer", result -> result.customer().name()),
            Column.word("kind", "Kind", result -> result.entry().kind().word()),
            Column.whole("points", "Points", result -> result.entry().points()),
            Column.moment("at", "At", result -> result.entry().at()),
            Column.text("reason", "Reason", result -> result.entry().reason()),
            Column.text("ref", "Ref", result -> result.entry().ref()),
            Column.flag("replayed", "Replayed", result -> result.moved().replayed()),
            Column.flag("reversed", "Reversed", result -> result.moved().reversed()),
            Column.whole("available", "Available", result -> result.balance().available()),
            Column.whole("held", "Held", result -> result.balance().held()),
            Column.whole("balance", "Balance", result -> result.balance().total()));

    /** The result now. */
    static MoveResult of(Moved moved, Book book) {
        Tx tx = book.tx();
        Entry entry = moved.entry();
        PointsAccounts.Holder holder = PointsAccounts.holder(tx, entry.accountId());
        long held = PointsAccounts.allocationsOf(tx, entry.id()).stream()
                .mapToLong(Allocation::held)
                .sum();
        return new MoveResult(
                new Match(holder.customer(), holder.name(), null, null, null, null),
                moved,
                entry.points() == 0 ? Math.abs(held) : Math.abs(entry.points()),
                Ledger.balance(
                        new PointsAccounts(tx, PointsAccounts.purseOf(tx, entry.accountId())).lots(holder.customer()),
                        book.now(),
                        book.zone()));
    }

    Entry entry() {
        return moved.entry();
    }

    /** The number of the entry. */
    public long id() {
        return entry().id();
    }

    /** What the entry moved. */
    public long points() {
        return entry().points();
    }

    /** All that the customer has now. */
    public long total() {
        return balance.total();
    }

    public boolean replayed() {
        return moved.replayed();
    }

    /** What the user is told. */
    public String sentence() {
        String points = amount == 1 ? Text.of("1 point") : Text.of("{0} points", amount);
        if (moved.replayed()) {
            return Text.of(
                    "Replayed: {0} has entry {1} of {2} with ref {3} already{4}; nothing was done.",
                    customer.name(),
                    entry().id(),
                    points,
                    Objects.requireNonNullElse(entry().ref(), ""),
                    moved.reversed() ? Text.of(", taken back since") : "");
        }
        return Text.of(
                "{0}: {1} (entry {2}); balance {3}.",
                customer.name(), entry().kind().did(points), entry().id(), balance.total());
    }
}
