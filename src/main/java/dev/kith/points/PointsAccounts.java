package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points accounts of a database with their entries, lots and allocations. A customer has an account from the first
 * entry on, and several after a merge; what is asked of a customer is asked of all of them.
 */
final class PointsAccounts {
    private static final String ACCOUNT = "SELECT min(id) FROM points_account WHERE customer_id = ?";
    private static final String ADD_ACCOUNT = "INSERT INTO points_account (customer_id) VALUES (?)";
    private static final String ADD_ENTRY = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, ref, reverses_id, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_LOT = """
            INSERT INTO points_lot (account_id, entry_id, earned_at, available_at, expires_on, source)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_ALLOCATION =
            "INSERT INTO points_allocation (account_id, entry_id, lot_id, points) VALUES (?, ?, ?, ?)";
    private static final String ENTRIES = """
            SELECT e.* FROM points_account a JOIN points_entry e ON e.account_id = a.id
            WHERE a.customer_id = ? ORDER BY e.id
            """;
    private static final String ENTRIES_WITH_REF = """
            SELECT e.* FROM points_account a JOIN points_entry e ON e.account_id = a.id
            WHERE a.customer_id = ? AND e.kind = ? AND e.ref = ? ORDER BY e.id
            """;
    private static final String LOTS = """
            SELECT l.*, (SELECT coalesce(sum(points), 0) FROM points_allocation WHERE lot_id = l.id) AS left_over
            FROM points_account a JOIN points_lot l ON l.account_id = a.id WHERE a.customer_id = ? ORDER BY l.id
            """;
    private static final String ALL_LOTS = """
            SELECT l.*, (SELECT coalesce(sum(points), 0) FROM points_allocation WHERE lot_id = l.id) AS left_over,
                c.id AS customer_id, c.name
            FROM points_account a JOIN customer c ON c.id = a.customer_id LEFT JOIN points_lot l ON l.account_id = a.id
            ORDER BY c.id, l.id
            """;
    private static final String LOT_OF_ENTRY = """
            SELECT l.*, (SELECT coalesce(sum(points), 0) FROM points_allocation WHERE lot_id = l.id) AS left_over
            FROM points_lot l WHERE l.entry_id = ?
            """;
    private static final String ALLOCATIONS = """
            SELECT p.entry_id, p.lot_id, p.points FROM points_account a JOIN points_allocation p ON p.account_id = a.id
            WHERE a.customer_id = ? ORDER BY p.id
            """;
    private static final String ALLOCATIONS_OF_ENTRY =
            "SELECT entry_id, lot_id, points FROM points_allocation WHERE entry_id = ? ORDER BY id";
    private static final String SUM = """
            SELECT coalesce(sum(p.points), 0) FROM points_account a JOIN points_allocation p ON p.account_id = a.id
            WHERE a.customer_id = ?
            """;
    private static final String ACCOUNTS = "SELECT id FROM points_account ORDER BY id";
    private static final String ENTRIES_OF_ACCOUNT = "SELECT * FROM points_entry WHERE account_id = ? ORDER BY id";
    private static final String LOTS_OF_ACCOUNT = """
            SELECT l.*, (SELECT coalesce(sum(points), 0) FROM points_allocation WHERE lot_id = l.id) AS left_over
            FROM points_lot l WHERE l.account_id = ? ORDER BY l.id
            """;
    private static final String ALLOCATIONS_OF_ACCOUNT =
            "SELECT entry_id, lot_id, points FROM points_allocation WHERE account_id = ? ORDER BY id";
    private static final String INSERTED_BY = """
            SELECT e.* FROM operation_insert i JOIN points_entry e ON e.id BETWEEN i.first_id AND i.last_id
            WHERE i.operation_id = ? AND i.table_name = 'points_entry' ORDER BY e.id DESC
            """;
    private static final String REVERSAL_OF = "SELECT * FROM points_entry WHERE reverses_id = ?";
    private static final String CUSTOMER_OF = "SELECT customer_id FROM points_account WHERE id = ?";

    private final Tx tx;

    PointsAccounts(Tx tx) {
        this.tx = tx;
    }

    /** An entry that gave points, with its lot. */
    record Awarded(Entry entry, Lot lot, boolean replayed, boolean reversed) {}

    /**
     * Gives points. The same ref again returns the first award and gives nothing, also where that was taken back since.
     *
     * @throws KithException.Conflict where the ref was used for another award
     * @throws KithException.Invalid where the terms make no sense, or the customer would have too many points
     */
    Awarded award(long customer, Award award, Instant now, ZoneId zone) {
        Optional<Awarded> before = replayed(customer, award, zone);
        if (before.isPresent()) {
            return before.get();
        }
        Ledger.Terms terms = Ledger.terms(award, now, zone);
        Ledger.requireRoom(sum(customer), award.points());
        long account = account(customer);
        long entry = tx.insert(
                ADD_ENTRY,
                account,
                EntryKind.AWARD.word(),
                award.points(),
                terms.earnedAt(),
                award.reason(),
                award.ref(),
                null,
                now);
        long lot = tx.insert(
                ADD_LOT, account, entry, terms.earnedAt(), terms.availableAt(), terms.expiresOn(), award.source());
        tx.insert(ADD_ALLOCATION, account, entry, lot, award.points());
        return awarded(entry);
    }

    /** What an entry gave just now. */
    Awarded awarded(long entry) {
        return new Awarded(entry(entry), lotOf(entry), false, false);
    }

    /** All accounts. */
    List<Long> ids() {
        return tx.list(ACCOUNTS, row -> row.number("id"));
    }

    /** What {@link LedgerCheck} finds in one account. */
    List<String> findings(long account) {
        return LedgerCheck.findings(
                tx.list(ENTRIES_OF_ACCOUNT, PointsAccounts::entry, account),
                tx.list(LOTS_OF_ACCOUNT, PointsAccounts::lot, account),
                tx.list(ALLOCATIONS_OF_ACCOUNT, PointsAccounts::allocation, account));
    }

    /** Gives the accounts of those who are being merged to those who stay. */
    void merge() {
        tx.run("""
                UPDATE points_account SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    /** Whether the customer has an account, which stays for ever. */
    boolean has(long customer) {
        return tx.number(ACCOUNT, customer) > 0;
    }

    List<Entry> entries(long customer) {
        return tx.list(ENTRIES, PointsAccounts::entry, customer);
    }

    List<Lot> lots(long customer) {
        return tx.list(LOTS, PointsAccounts::lot, customer);
    }

    List<Allocation> allocations(long customer) {
        return tx.list(ALLOCATIONS, PointsAccounts::allocation, customer);
    }

    /** A lot of a customer; without one where nothing was ever given. */
    record CustomerLot(long customer, String name, @Nullable Lot lot) {}

    /** The lots of all customers with an account, those of a customer together; the stream must be closed. */
    Stream<CustomerLot> allLots() {
        return tx.stream(
                ALL_LOTS,
                row -> new CustomerLot(
                        row.number("customer_id"), row.text("name"), row.numberOrNull("id") == null ? null : lot(row)));
    }

    /**
     * Takes back what an operation added to the ledger, by adding what is opposite.
     *
     * @return how many entries it took back: those that were not taken back already
     * @throws KithException.Conflict where points are spent
     */
    int reverse(long operation, Instant at) {
        int reversed = 0;
        for (Entry entry : tx.list(INSERTED_BY, PointsAccounts::entry, operation)) {
            Chain chain = chain(entry);
            if (chain.stands()) {
                reverse(chain.last(), "undo of operation " + operation, at);
                reversed++;
            }
        }
        return reversed;
    }

    private void reverse(Entry entry, String reason, Instant at) {
        List<Allocation> given = tx.list(ALLOCATIONS_OF_ENTRY, PointsAccounts::allocation, entry.id());
        Map<Long, Long> left = new HashMap<>();
        for (Allocation allocation : given) {
            left.put(
                    allocation.lotId(),
                    tx.number("SELECT sum(points) FROM points_allocation WHERE lot_id = ?", allocation.lotId()));
        }
        List<Allocation> opposite = Ledger.takeBack(entry, given, left);
        Ledger.requireRoom(sum(tx.number(CUSTOMER_OF, entry.accountId())), -entry.points());
        long id = tx.insert(
                ADD_ENTRY,
                entry.accountId(),
                EntryKind.REVERSAL.word(),
                -entry.points(),
                at,
                reason,
                null,
                entry.id(),
                at);
        for (Allocation allocation : opposite) {
            tx.insert(ADD_ALLOCATION, entry.accountId(), id, allocation.lotId(), allocation.points());
        }
    }

    /** The last of the entries that take one another back; the first of them stands where their number is even. */
    private record Chain(Entry last, int reversals) {
        boolean stands() {
            return reversals % 2 == 0;
        }
    }

    private Chain chain(Entry entry) {
        Entry last = entry;
        int reversals = 0;
        for (Optional<Entry> next = reversalOf(last); next.isPresent(); next = reversalOf(last)) {
            last = next.get();
            reversals++;
        }
        return new Chain(last, reversals);
    }

    private Optional<Entry> reversalOf(Entry entry) {
        return tx.find(REVERSAL_OF, PointsAccounts::entry, entry.id());
    }

    /** Customers that were merged may have used a ref each; the award that is the same is the one that was meant. */
    private Optional<Awarded> replayed(long customer, Award award, ZoneId zone) {
        if (award.ref() == null) {
            return Optional.empty();
        }
        List<Entry> before =
                tx.list(ENTRIES_WITH_REF, PointsAccounts::entry, customer, EntryKind.AWARD.word(), award.ref());
        for (Entry entry : before) {
            Lot lot = lotOf(entry.id());
            if (Ledger.isSame(award, entry, lot, zone)) {
                return Optional.of(new Awarded(entry, lot, true, !chain(entry).stands()));
            }
        }
        if (!before.isEmpty()) {
            Entry entry = before.getFirst();
            throw new KithException.Conflict(
                    "The ref '%s' stands for another award to this customer: entry %d, %d points."
                            .formatted(award.ref(), entry.id(), entry.points()),
                    "Repeat that award exactly, or use a new --ref.");
        }
        return Optional.empty();
    }

    private long account(long customer) {
        long account = tx.number(ACCOUNT, customer);
        return account > 0 ? account : tx.insert(ADD_ACCOUNT, customer);
    }

    private long sum(long customer) {
        return tx.number(SUM, customer);
    }

    private Entry entry(long id) {
        return tx.find("SELECT * FROM points_entry WHERE id = ?", PointsAccounts::entry, id)
                .orElseThrow();
    }

    private Lot lotOf(long entry) {
        return tx.find(LOT_OF_ENTRY, PointsAccounts::lot, entry).orElseThrow();
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
                row.instant("recorded_at"));
    }

    static Lot lot(Row row) {
        return new Lot(
                row.number("id"),
                row.number("entry_id"),
                row.instant("earned_at"),
                row.instant("available_at"),
                row.dateOrNull("expires_on"),
                row.textOrNull("source"),
                row.number("left_over"));
    }

    static Allocation allocation(Row row) {
        return new Allocation(row.number("entry_id"), row.number("lot_id"), row.number("points"));
    }
}
