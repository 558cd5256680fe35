package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.programme.Programme;
import dev.kith.programme.Shortfall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes entries back, by entries that do the opposite; nothing is ever deleted. */
final class Reversals {
    private static final String INSERTED_BY = """
            SELECT e.* FROM operation_insert i JOIN points_entry e ON e.id BETWEEN i.first_id AND i.last_id
            WHERE i.operation_id = ? AND i.table_name = 'points_entry'
                AND e.id NOT IN (SELECT entry_id FROM temp.untouched)
            """ + " AND NOT " + Untouched.LEFT_OUT + " ORDER BY e.id DESC";

    private static final String BOUND = """
            SELECT substr(code, 1, 4) || '-' || substr(code, 5, 4) || '-' || substr(code, 9, 4) || '-' || substr(code, 13)
            FROM coupon WHERE entry_id = ? AND revoked_at IS NULL
            """;

    private final Book book;
    private final Tx tx;
    private final Postings postings;

    Reversals(Book book) {
        this.book = book;
        this.tx = book.tx();
        this.postings = new Postings(book);
    }

    /** The ledger of the purse that an entry belongs to. */
    static Book bookOf(Tx tx, Entry entry, Instant now, ZoneId zone) {
        return new Book(tx, PointsAccounts.purseOf(tx, entry.accountId()), now, zone);
    }

    /**
     * Takes an entry back. What was spent goes back to its lots, with the last days that they have; what was given is
     * taken from its lot, and where that is spent, from other lots or as a debt, as the programme has it.
     *
     * @param extend the last day of points whose own has passed, or null to leave them dead
     * @throws KithException.Conflict where it was taken back already, or its points are spent and no debt is allowed
     */
    Moved reverse(Entry entry, @Nullable LocalDate extend, Postings.Terms terms) {
        long customer = PointsAccounts.holder(tx, entry.accountId()).customer();
        Optional<Moved> before = new Refs(book)
                .find(
                        customer,
                        EntryKind.REVERSAL,
                        terms.ref(),
                        one -> Long.valueOf(entry.id()).equals(one.reversesId())
                                && Objects.equals(terms.reason(), one.reason()));
        if (before.isPresent()) {
            return before.get();
        }
        requireReversible(entry);
        Entry last = last(tx, entry);
        if (entry.kind() == EntryKind.SENT) {
            PointsAccounts.answers(tx, entry, EntryKind.RECEIVED)
                    .forEach(received ->
                            takeBack(last(tx, received), 0, new Postings.Terms(terms.at(), terms.reason(), null)));
        }
        long id = entry.points() > 0 ? takeBack(last, returned(entry), terms) : giveBack(last, extend, terms);
        return new Moved(PointsAccounts.getEntry(tx, id));
    }

    /**
     * Takes a part of an award back, as an order that earned it is returned; what is spent is taken from other lots or
     * stands as a debt, whatever the limit of debts is.
     *
     * @return how many points were taken: no more than are left of the award
     */
    long giveUp(Entry award, long points, Postings.Terms terms) {
        if (!PointsAccounts.stands(tx, award)) {
            return 0;
        }
        long part = Math.min(points, award.points() - returned(award));
        if (part > 0) {
            long entry = postings.answer(award.accountId(), EntryKind.RETURN, -part, terms, award);
            take(award, entry, part, terms.at(), true);
        }
        return Math.max(part, 0);
    }

    /**
     * Takes back what an operation added to the ledger, by adding what is opposite.
     *
     * @return how many entries it took back: those that were not taken back already
     * @throws KithException.Conflict where points that it gave are spent, and no debt is allowed
     */
    static int undo(Tx tx, long operation, Instant at, ZoneId zone) {
        Postings.Terms terms = new Postings.Terms(at, Text.of("undo of operation {0}", operation), null);
        int reversed = Untouched.reverse(tx, operation, at, Text.of("undo of operation {0}", operation));
        for (Entry entry : tx.list(INSERTED_BY, PointsAccounts::entry, operation)) {
            if (PointsAccounts.stands(tx, entry)) {
                Entry last = last(tx, entry);
                new Reversals(bookOf(tx, last, at, zone)).undo(last, terms);
                reversed++;
            }
        }
        return reversed;
    }

    /**
     * Exactly the opposite; where that is not there any more, and the programme has debts, as {@link #reverse} does.
     */
    private void undo(Entry entry, Postings.Terms terms) {
        long returned = returned(entry);
        boolean owing = book.purse().programme().debtLimit() > 0
                || book.purse().programme().shortfall() == Shortfall.DEBT;
        if (returned > 0 || (owing && isEarning(entry))) {
            takeBack(entry, returned, terms);
        } else {
            exactly(entry, opposite(entry), terms);
        }
    }

    private static boolean isEarning(Entry entry) {
        return entry.points() > 0 && entry.kind() != EntryKind.REVERSAL;
    }

    private List<Allocation> opposite(Entry entry) {
        List<Allocation> given = PointsAccounts.allocationsOf(tx, entry.id());
        return TakeBack.opposite(entry, given, PointsAccounts.lotsOf(tx, given));
    }

    private long exactly(Entry entry, List<Allocation> opposite, Postings.Terms terms) {
        Ledger.requireRoom(book.accounts().sum(customerOf(entry)), -entry.points());
        long id = postings.reversal(entry, -entry.points(), terms);
        postings.allocate(id, opposite);
        return id;
    }

    private long takeBack(Entry entry, long returned, Postings.Terms terms) {
        if (returned == 0) {
            try {
                return exactly(entry, opposite(entry), terms);
            } catch (KithException.Conflict e) {
                // its points are spent: others pay
            }
        }
        long points = entry.points() - returned;
        long id = postings.reversal(entry, -points, terms);
        take(entry, id, points, terms.at(), false);
        return id;
    }

    /** Takes points of an award for the entry with the id. */
    private void take(Entry award, long id, long points, Instant at, boolean owing) {
        Programme programme = book.purse().programme();
        List<Lot> lots = book.accounts().lots(customerOf(award));
        List<Allocation> taken = TakeBack.earning(
                award.id(), points, lots, programme.shortfall(), book.now().atZone(book.zone()));
        long missing = points + Spending.sum(taken);
        if (missing > 0
                && !owing
                && programme.shortfall() == Shortfall.LOTS
                && missing > programme.debtLimit() - Debts.owed(lots)) {
            throw new KithException.Conflict(
                    Text.of(
                            "Entry {0} gave {1} points, and {2} of them are spent and can't be taken from other points.",
                            award.id(), points, missing),
                    Text.of("See 'kith points statement' for where they went."));
        }
        postings.allocate(id, taken);
        if (missing > 0) {
            postings.debt(award.accountId(), id, missing, at);
        }
    }

    /** Gives back what an entry took: to the lots that paid, or to new ones where those are over and it is wanted. */
    private long giveBack(Entry entry, @Nullable LocalDate extend, Postings.Terms terms) {
        List<Allocation> sums = TakeBack.sums(PointsAccounts.allocationsOf(tx, entry.id()));
        Map<Long, Lot> lots = PointsAccounts.lotsOf(tx, sums);
        Ledger.requireRoom(book.accounts().sum(customerOf(entry)), -entry.points());
        long id = postings.reversal(entry, -entry.points(), terms);
        for (Allocation sum : sums) {
            giveBack(entry, id, Objects.requireNonNull(lots.get(sum.lotId())), -sum.points(), extend);
        }
        return id;
    }

    private void giveBack(Entry entry, long id, Lot lot, long points, @Nullable LocalDate extend) {
        long account = entry.accountId();
        LocalDate today = book.now().atZone(book.zone()).toLocalDate();
        if (lot.debt()) {
            long owed = Math.min(points, -lot.left());
            postings.allocate(id, List.of(new Allocation(id, lot.id(), owed)));
            if (points > owed) {
                Instant at = book.now();
                postings.lot(account, id, points - owed, new Postings.LotTerms(at, at, extend, null));
            }
        } else if (extend != null && lot.isExpired(today) && points > 0) {
            postings.lot(
                    account,
                    id,
                    points,
                    new Postings.LotTerms(lot.earnedAt(), lot.availableAt(), extend, lot.source()));
        } else {
            postings.allocate(id, List.of(new Allocation(id, lot.id(), points)));
        }
    }

    private void requireReversible(Entry entry) {
        switch (entry.kind()) {
            case HOLD, RELEASE ->
                throw new KithException.Invalid(
                        Text.of("Entry {0} moved no points.", entry.id()),
                        Text.of("To free a hold: kith points release ENTRY"));
            case RECEIVED ->
                throw new KithException.Invalid(
                        Text.of("Entry {0} received what entry {1} sent.", entry.id(), entry.answersId()),
                        Text.of("To take both back: kith points reverse {0}", entry.answersId()));
            case REVERSAL ->
                throw new KithException.Invalid(
                        Text.of("Entry {0} takes entry {1} back itself.", entry.id(), entry.reversesId()),
                        Text.of("To take a command back: kith undo"));
            case REDEMPTION -> {
                requireStanding(entry);
                requireUnbound(entry);
            }
            case AWARD, ADJUSTMENT, SENT, CAPTURE, EXPIRY, RETURN -> requireStanding(entry);
        }
    }

    private void requireStanding(Entry entry) {
        if (!PointsAccounts.stands(tx, entry)) {
            throw new KithException.Conflict(
                    Text.of(
                            "Entry {0} was taken back already, by entry {1}.",
                            entry.id(), last(tx, entry).id()),
                    Text.of("See 'kith points statement REF'."));
        }
    }

    /** What paid for a coupon goes back together with it. */
    private void requireUnbound(Entry entry) {
        String code = tx.text(BOUND, entry.id());
        if (code != null) {
            throw new KithException.Conflict(
                    Text.of("Entry {0} paid for the coupon {1}.", entry.id(), code),
                    Text.of("To take both back: kith reward revoke {0}", code));
        }
    }

    private long returned(Entry award) {
        return -PointsAccounts.answers(tx, award, EntryKind.RETURN).stream()
                .mapToLong(Entry::points)
                .sum();
    }

    private long customerOf(Entry entry) {
        return PointsAccounts.holder(tx, entry.accountId()).customer();
    }

    /** The last of the entries that take one another back, from this one on. */
    private static Entry last(Tx tx, Entry entry) {
        Optional<Entry> next = PointsAccounts.reversalOf(tx, entry);
        return next.isEmpty() ? entry : last(tx, next.get());
    }
}
