package dev.kith.points;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes into the ledger: an entry, the lots that it makes, and what it gives to lots or takes from them. */
final class Postings {
    private static final String ADD_ENTRY = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, ref, reverses_id, answers_id, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_LOT = """
            INSERT INTO points_lot (account_id, entry_id, earned_at, available_at, expires_on, source, debt)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    /** The allocation belongs to the account of its lot, which may be another one of the customer's. */
    private static final String ADD_ALLOCATION = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points, held)
            SELECT account_id, ?, id, ?, ? FROM points_lot WHERE id = ?
            """;

    private final Tx tx;
    private final Instant now;

    Postings(Book book) {
        this(book.tx(), book.now());
    }

    Postings(Tx tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    /** What an entry says beside its points. */
    record Terms(
            Instant at, @Nullable String reason, @Nullable String ref) {}

    /** When the points of a new lot were earned, from when on they can be spent, and the last day of that or null. */
    record LotTerms(
            Instant earnedAt,
            Instant availableAt,
            @Nullable LocalDate expiresOn,
            @Nullable String source) {
        static LotTerms of(Lot lot) {
            return new LotTerms(lot.earnedAt(), lot.availableAt(), lot.expiresOn(), lot.source());
        }
    }

    /** The entry that another one takes back, or answers. */
    private record Other(@Nullable Long reverses, @Nullable Long answers) {}

    /** Adds an entry that stands for itself; returns its id. */
    long entry(long account, EntryKind kind, long points, Terms terms) {
        return entry(account, kind, points, terms, new Other(null, null));
    }

    /** Adds an entry that settles, receives or returns what another one did. */
    long answer(long account, EntryKind kind, long points, Terms terms, Entry other) {
        return entry(account, kind, points, terms, new Other(null, other.id()));
    }

    /** Adds an entry that takes another one back. */
    long reversal(Entry other, long points, Terms terms) {
        return entry(other.accountId(), EntryKind.REVERSAL, points, terms, new Other(other.id(), null));
    }

    private long entry(long account, EntryKind kind, long points, Terms terms, Other other) {
        return tx.insert(
                ADD_ENTRY,
                account,
                kind.word(),
                points,
                terms.at(),
                terms.reason(),
                terms.ref(),
                other.reverses(),
                other.answers(),
                now);
    }

    /** Adds what the allocations say to an entry. */
    void allocate(long entry, List<Allocation> allocations) {
        for (Allocation one : allocations) {
            tx.insert(ADD_ALLOCATION, entry, one.points(), one.held(), one.lotId());
        }
    }

    /** Makes a lot of points that an entry gives. */
    void lot(long account, long entry, long points, LotTerms terms) {
        long lot = tx.insert(
                ADD_LOT,
                account,
                entry,
                terms.earnedAt(),
                terms.availableAt(),
                terms.expiresOn(),
                terms.source(),
                false);
        allocate(entry, List.of(new Allocation(entry, lot, points)));
    }

    /** Makes a debt of points that an entry takes and that are not there. */
    void debt(long account, long entry, long points, Instant at) {
        long lot = tx.insert(ADD_LOT, account, entry, at, at, null, null, true);
        allocate(entry, List.of(new Allocation(entry, lot, -points)));
    }
}
