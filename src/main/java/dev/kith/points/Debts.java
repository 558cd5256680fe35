package dev.kith.points;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Debts are paid by the next points that a customer earns, as a part of the entry that gives them. */
final class Debts {
    private static final String OWED = """
            SELECT l.id, a.customer_id, a.programme_id, a.status,
                (SELECT sum(points) FROM points_allocation WHERE lot_id = l.id) AS points
            FROM points_lot l JOIN points_account a ON a.id = l.account_id
            WHERE l.debt = 1 AND (SELECT sum(points) FROM points_allocation WHERE lot_id = l.id) < 0
            """;
    private static final String OWED_BY = OWED + " AND a.customer_id = ? ORDER BY l.id";
    private static final String EARNED = """
            SELECT l.id, l.entry_id, (SELECT sum(points - held) FROM points_allocation WHERE lot_id = l.id) AS points
            FROM points_account a JOIN points_lot l ON l.account_id = a.id
            WHERE a.customer_id = ? AND a.programme_id = ? AND a.status = ? AND l.entry_id > ? AND l.debt = 0 ORDER BY l.id
            """;

    private Debts() {}

    private record Debt(long lot, long customer, long programme, boolean status, long points) {}

    private record Earned(long lot, long entry, long points) {}

    /** What a customer with these lots owes. */
    static long owed(List<Lot> lots) {
        return -lots.stream().filter(Lot::debt).mapToLong(Lot::left).sum();
    }

    /** Pays the debts of a customer from the lots of the entries that came after one. */
    static void settle(Book book, long customer, long lastEntry) {
        book.tx()
                .list(OWED_BY, Debts::debt, customer)
                .forEach(debt -> pay(debt, lastEntry, book.tx(), new Postings(book)));
    }

    /** Pays the debts of all customers from the lots of the entries that came after one. */
    static void settle(Tx tx, Instant now, long lastEntry) {
        tx.list(OWED + " ORDER BY l.id", Debts::debt).forEach(debt -> pay(debt, lastEntry, tx, new Postings(tx, now)));
    }

    private static Debt debt(Row row) {
        return new Debt(
                row.number("id"),
                row.number("customer_id"),
                row.number("programme_id"),
                row.flag("status"),
                -row.number("points"));
    }

    private static void pay(Debt debt, long lastEntry, Tx tx, Postings postings) {
        Deque<Earned> earned = new ArrayDeque<>(tx.list(
                EARNED,
                row -> new Earned(row.number("id"), row.number("entry_id"), row.number("points")),
                debt.customer(),
                debt.programme(),
                debt.status(),
                lastEntry));
        long owed = debt.points();
        while (owed > 0 && !earned.isEmpty()) {
            Earned one = earned.removeFirst();
            long part = Math.min(owed, one.points());
            if (part > 0) {
                postings.allocate(
                        one.entry(),
                        List.of(
                                new Allocation(one.entry(), one.lot(), -part),
                                new Allocation(one.entry(), debt.lot(), part)));
                owed -= part;
            }
        }
    }
}
