package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.programme.Programmes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points accounts of a purse with their entries, lots and allocations. A customer has an account from the first
 * entry on, and several after a merge; what is asked of a customer is asked of all of them.
 */
final class PointsAccounts {
    private static final String ACCOUNT =
            "SELECT min(id) FROM points_account WHERE customer_id = ? AND programme_id = ? AND status = ?";
    private static final String ADD_ACCOUNT =
            "INSERT INTO points_account (customer_id, programme_id, status) VALUES (?, ?, ?)";
    private static final String THEIRS = " WHERE a.customer_id = ? AND a.programme_id = ? AND a.status = ?";
    private static final String SUMS = """
            (SELECT coalesce(sum(points), 0) FROM points_allocation WHERE lot_id = l.id) AS left_over,
                (SELECT coalesce(sum(held), 0) FROM points_allocation WHERE lot_id = l.id) AS held""";
    private static final String ENTRIES =
            "SELECT e.* FROM points_account a JOIN points_entry e ON e.account_id = a.id" + THEIRS;
    private static final String LOTS =
            "SELECT l.*, " + SUMS + " FROM points_account a JOIN points_lot l ON l.account_id = a.id" + THEIRS;
    private static final String ALL_LOTS = """
            SELECT l.*, %s, c.id AS customer_id, c.name
            FROM points_account a JOIN customer c ON c.id = a.customer_id LEFT JOIN points_lot l ON l.account_id = a.id
            WHERE a.programme_id = ? AND a.status = ? ORDER BY c.id, l.id
            """.formatted(SUMS);
    private static final String LOT_WITH_ID = "SELECT l.*, " + SUMS + " FROM points_lot l WHERE l.id = ?";
    private static final String LOTS_OF_ENTRY = "SELECT l.*, " + SUMS + " FROM points_lot l WHERE l.entry_id = ?";
    private static final String ALLOCATIONS = """
            SELECT p.* FROM points_account a JOIN points_entry e ON e.account_id = a.id
            JOIN points_allocation p ON p.entry_id = e.id
            """ + THEIRS + " ORDER BY p.id";
    private static final String ALLOCATIONS_OF_ENTRY = "SELECT * FROM points_allocation WHERE entry_id = ? ORDER BY id";
    private static final String SUM = """
            SELECT coalesce(sum(p.points), 0) FROM points_account a JOIN points_allocation p ON p.account_id = a.id
            """ + THEIRS;
    private static final String HOLDER = """
            SELECT c.id, c.name FROM points_account a JOIN customer c ON c.id = a.customer_id WHERE a.id = ?
            """;
    private static final String PURSES = """
            SELECT DISTINCT programme_id, status FROM points_account WHERE customer_id = ? ORDER BY programme_id, status
            """;

    /**
     * What is still reserved for a hold, lot by lot: what it reserved itself, and all that settled it or took that
     * back.
     */
    private static final String OPEN = """
            WITH RECURSIVE part(id) AS (
                SELECT ?1
                UNION SELECT e.id FROM part JOIN points_entry e ON e.answers_id = part.id
                UNION SELECT e.id FROM part JOIN points_entry e ON e.reverses_id = part.id)
            SELECT 0 AS entry_id, p.lot_id, 0 AS points, sum(p.held) AS held
            FROM part JOIN points_allocation p ON p.entry_id = part.id GROUP BY p.lot_id HAVING sum(p.held) <> 0
            """;

    private static final String RECEIVER = """
            SELECT a.customer_id FROM points_entry e JOIN points_account a ON a.id = e.account_id
            WHERE e.answers_id = ? AND e.kind = 'received'
            """;

    private final Tx tx;
    private final Purse purse;

    PointsAccounts(Tx tx, Purse purse) {
        this.tx = tx;
        this.purse = purse;
    }

    /** Who has an account. */
    record Holder(long customer, String name) {}

    /** The account that new entries of a customer go to; it is made where there is none. */
    long account(long customer) {
        long account = tx.number(ACCOUNT, customer, purse.programme().id(), purse.status());
        return account > 0
                ? account
                : tx.insert(ADD_ACCOUNT, customer, purse.programme().id(), purse.status());
    }

    List<Entry> entries(long customer) {
        return theirs(ENTRIES + " ORDER BY e.id", PointsAccounts::entry, customer);
    }

    List<Lot> lots(long customer) {
        return theirs(LOTS + " ORDER BY l.id", PointsAccounts::lot, customer);
    }

    /** What the customer's entries did to lots. */
    List<Allocation> allocations(long customer) {
        return theirs(ALLOCATIONS, PointsAccounts::allocation, customer);
    }

    /** All that the customer has, expired points and debts included. */
    long sum(long customer) {
        return tx.number(SUM, customer, purse.programme().id(), purse.status());
    }

    /** The entries of a kind that have a ref; several where customers were merged that used it each. */
    List<Entry> withRef(long customer, EntryKind kind, String ref) {
        return tx.list(
                ENTRIES + " AND e.kind = ? AND e.ref = ? ORDER BY e.id",
                PointsAccounts::entry,
                customer,
                purse.programme().id(),
                purse.status(),
                kind.word(),
                ref);
    }

    private <T> List<T> theirs(String sql, Function<Row, T> mapper, long customer) {
        return tx.list(sql, mapper, customer, purse.programme().id(), purse.status());
    }

    /** A lot of a customer; without one where nothing was ever given. */
    record CustomerLot(long customer, String name, @Nullable Lot lot) {}

    /** The lots of all customers with an account, those of a customer together; the stream must be closed. */
    Stream<CustomerLot> allLots() {
        return tx.stream(
                ALL_LOTS,
                row -> new CustomerLot(
                        row.number("customer_id"), row.text("name"), row.numberOrNull("id") == null ? null : lot(row)),
                purse.programme().id(),
                purse.status());
    }

    // ---- whatever the purse

    /** The purses in which a customer has an account. */
    static List<Purse> purses(Tx tx, long customer) {
        return tx.list(
                PURSES,
                row -> new Purse(new Programmes(tx).get(row.number("programme_id")), row.flag("status")),
                customer);
    }

    /** The purse of an account. */
    static Purse purseOf(Tx tx, long account) {
        return tx.find(
                        "SELECT programme_id, status FROM points_account WHERE id = ?",
                        row -> new Purse(new Programmes(tx).get(row.number("programme_id")), row.flag("status")),
                        account)
                .orElseThrow();
    }

    static Holder holder(Tx tx, long account) {
        return tx.find(HOLDER, row -> new Holder(row.number("id"), row.text("name")), account)
                .orElseThrow();
    }

    static Optional<Entry> findEntry(Tx tx, long id) {
        return tx.find("SELECT * FROM points_entry WHERE id = ?", PointsAccounts::entry, id);
    }

    /** Throws KithException.NotFound where there is no entry of this number. */
    static Entry getEntry(Tx tx, long id) {
        return findEntry(tx, id)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no entry {0} of points.", id), Text.of("See 'kith points statement REF'.")));
    }

    static Optional<Entry> reversalOf(Tx tx, Entry entry) {
        return tx.find("SELECT * FROM points_entry WHERE reverses_id = ?", PointsAccounts::entry, entry.id());
    }

    /** The entries of a kind that answer another one and stand. */
    static List<Entry> answers(Tx tx, Entry entry, EntryKind kind) {
        return tx
                .list(
                        "SELECT * FROM points_entry WHERE answers_id = ? AND kind = ? ORDER BY id",
                        PointsAccounts::entry,
                        entry.id(),
                        kind.word())
                .stream()
                .filter(answer -> stands(tx, answer))
                .toList();
    }

    /** Whether an entry is in effect: neither taken back, nor taken back and that taken back in turn. */
    static boolean stands(Tx tx, Entry entry) {
        Optional<Entry> reversal = reversalOf(tx, entry);
        return reversal.isEmpty() || !stands(tx, reversal.get());
    }

    /** What is still reserved for a hold, lot by lot. */
    static List<Allocation> open(Tx tx, Entry hold) {
        return tx.list(OPEN, PointsAccounts::allocation, hold.id());
    }

    /** {@code capture, entry 9}, or null where nothing settled the hold. */
    static @Nullable String settledBy(Tx tx, Entry hold) {
        return tx.text(
                "SELECT kind || ', entry ' || id FROM points_entry WHERE answers_id = ? ORDER BY id DESC LIMIT 1",
                hold.id());
    }

    /** The customer who received what an entry sent. */
    static long receiver(Tx tx, Entry sent) {
        return tx.number(RECEIVER, sent.id());
    }

    static List<Allocation> allocationsOf(Tx tx, long entry) {
        return tx.list(ALLOCATIONS_OF_ENTRY, PointsAccounts::allocation, entry);
    }

    static List<Lot> lotsOf(Tx tx, long entry) {
        return tx.list(LOTS_OF_ENTRY + " ORDER BY l.id", PointsAccounts::lot, entry);
    }

    /** The lots that allocations touch, by their ids. */
    static Map<Long, Lot> lotsOf(Tx tx, List<Allocation> allocations) {
        Map<Long, Lot> lots = new HashMap<>();
        for (Allocation allocation : allocations) {
            lots.computeIfAbsent(
                    allocation.lotId(),
                    id -> tx.find(LOT_WITH_ID, PointsAccounts::lot, id).orElseThrow());
        }
        return lots;
    }

    /** Gives the accounts of those who are being merged to those who stay. */
    static void merge(Tx tx) {
        tx.run("""
                UPDATE points_account SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    /** Whether the customer has an account, which stays for ever. */
    static boolean has(Tx tx, long customer) {
        return tx.number("SELECT EXISTS (SELECT 1 FROM points_account WHERE customer_id = ?)", customer) > 0;
    }

    static Entry entry(Row row) {
        return new Entry(
                row.number("id"),
                row.number("account_id"),
                EntryKind.of(row.text("kind")),
                row.number("points"),
                row.instant("at"),
                row.textOrNull("reason"),
                row.textOrNull("ref"),
                row.numberOrNull("reverses_id"),
                row.numberOrNull("answers_id"),
                row.instant("recorded_at"));
    }

    static Lot lot(Row row) {
        return new Lot(
                row.number("id"),
                row.number("account_id"),
                row.number("entry_id"),
                row.instant("earned_at"),
                row.instant("available_at"),
                row.dateOrNull("expires_on"),
                row.textOrNull("source"),
                row.flag("debt"),
                row.number("left_over"),
                row.number("held"));
    }

    static Allocation allocation(Row row) {
        return new Allocation(row.number("entry_id"), row.number("lot_id"), row.number("points"), row.number("held"));
    }
}
