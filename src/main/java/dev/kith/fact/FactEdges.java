package dev.kith.fact;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Finds whose facts are others on another day: those with something that enters or leaves a window. */
final class FactEdges {
    private static final String ORDERS = """
            INSERT OR IGNORE INTO temp.changed_customer
            SELECT customer_id FROM customer_order WHERE ordered_at >= ? AND ordered_at < ?
            """;
    private static final String CONTACTS = """
            INSERT OR IGNORE INTO temp.changed_customer
            SELECT customer_id FROM interaction WHERE started_at >= ? AND started_at < ?
            """;
    private static final String POINTS = """
            INSERT OR IGNORE INTO temp.changed_customer
            SELECT a.customer_id FROM points_lot l JOIN points_account a ON a.id = l.account_id
            WHERE l.expires_on >= ? AND l.expires_on < ?
            """;

    private FactEdges() {}

    /** Adds them to the temporary table changed_customer; the clock may have gone either way. */
    static void addCrossing(Tx tx, FactDay from, FactDay to) {
        LocalDate earlier = from.today().isBefore(to.today()) ? from.today() : to.today();
        LocalDate later = from.today().isBefore(to.today()) ? to.today() : from.today();
        if (earlier.equals(later)) {
            return;
        }
        FactDay first = new FactDay(earlier, to.zone());
        FactDay last = new FactDay(later, to.zone());
        tx.run(POINTS, earlier, later);
        for (int window : FactDay.WINDOWS) {
            tx.run(ORDERS, first.start(window), last.start(window));
        }
        tx.run(CONTACTS, first.start(90), last.start(90));
        for (String events : List.of(ORDERS, CONTACTS)) {
            Instant end = first.end();
            tx.run(events, end, last.end());
        }
    }
}
