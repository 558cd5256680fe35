package dev.kith.points;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pays with points for what another feature gives, and gives them back. */
public final class Payments {
    private final Tx tx;
    private final Instant now;
    private final ZoneId zone;

    public Payments(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.now = now;
        this.zone = zone;
    }

    /**
     * What is to be paid, by whom.
     *
     * @param programme whose points are meant
     * @param points how many, 1 or more
     * @param at when, or null for now
     * @param ref the caller's own key, or null
     */
    public record Bill(
            String programme,
            long customer,
            long points,
            @Nullable Instant at,
            String reason,
            @Nullable String ref) {
        private Move move() {
            return new Move(points, at, reason, ref);
        }
    }

    /**
     * The entry by which a bill with the same ref was paid before; Conflict where the ref stands for something else.
     */
    public Optional<Long> paid(Bill bill) {
        Move move = bill.move();
        return new Refs(book(bill))
                .find(
                        bill.customer(),
                        EntryKind.REDEMPTION,
                        move.ref(),
                        entry -> Ledger.isSame(move, -move.points(), entry))
                .map(moved -> moved.entry().id());
    }

    /** Pays; returns the number of the entry. Throws KithException.Conflict where there are not enough points. */
    public long pay(Bill bill) {
        return new Moves(book(bill))
                .redeem(bill.customer(), bill.move())
                .entry()
                .id();
    }

    /**
     * Gives back what an entry paid, to the lots that it came from.
     *
     * @param extend the last day of points whose own has passed, or null to leave them dead
     */
    public void giveBack(long paid, @Nullable LocalDate extend, String reason) {
        Entry entry = PointsAccounts.getEntry(tx, paid);
        new Reversals(Reversals.bookOf(tx, entry, now, zone))
                .reverse(entry, extend, new Postings.Terms(now, reason, null));
    }

    private Book book(Bill bill) {
        return new Book(tx, Purse.of(tx, bill.programme(), false), now, zone);
    }
}
