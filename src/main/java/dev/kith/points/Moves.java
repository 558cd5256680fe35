package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spends points, corrects them down, and sends them to another customer. */
final class Moves {
    private final Book book;
    private final PointsAccounts accounts;
    private final Postings postings;

    Moves(Book book) {
        this.book = book;
        this.accounts = book.accounts();
        this.postings = new Postings(book);
    }

    /**
     * Spends points, of the lots that {@link Spending} names; a debt where the programme allows one.
     *
     * @throws KithException.Conflict where there are not enough, or the ref stands for something else
     */
    Moved redeem(long customer, Move move) {
        return spend(customer, move, EntryKind.REDEMPTION);
    }

    /** Corrects by points less; otherwise as {@link #redeem}. */
    Moved adjust(long customer, Move move) {
        return spend(customer, move, EntryKind.ADJUSTMENT);
    }

    private Moved spend(long customer, Move move, EntryKind kind) {
        if (book.purse().status() && kind == EntryKind.REDEMPTION) {
            throw new KithException.Invalid(
                    Text.of("Status points are never spent."),
                    Text.of("To correct them: kith points adjust REF --change -N --status-points"));
        }
        Optional<Moved> before =
                new Refs(book).find(customer, kind, move.ref(), entry -> Ledger.isSame(move, -move.points(), entry));
        if (before.isPresent()) {
            return before.get();
        }
        Instant at = book.at(move.at());
        List<Lot> lots = accounts.lots(customer);
        List<Allocation> taken = Spending.take(lots, move.points(), at, book.zone());
        long missing = move.points() + Spending.sum(taken);
        if (missing > Math.max(0, book.purse().programme().debtLimit() - Debts.owed(lots))) {
            throw notEnough(lots, move.points(), at);
        }
        long account = accounts.account(customer);
        long entry = postings.entry(account, kind, -move.points(), new Postings.Terms(at, move.reason(), move.ref()));
        postings.allocate(entry, taken);
        if (missing > 0) {
            postings.debt(account, entry, missing, at);
        }
        return new Moved(PointsAccounts.getEntry(book.tx(), entry));
    }

    /**
     * Sends points to another customer, where they keep their dates.
     *
     * @return the entry that sent them
     * @throws KithException.Conflict where there are not enough, or the ref stands for something else
     */
    Moved transfer(long from, long to, Move move) {
        if (from == to) {
            throw new KithException.Invalid(Text.of("Points can't be sent to the same customer."));
        }
        Optional<Moved> before = new Refs(book)
                .find(
                        from,
                        EntryKind.SENT,
                        move.ref(),
                        entry -> Ledger.isSame(move, -move.points(), entry) && wentTo(entry, to));
        if (before.isPresent()) {
            return before.get();
        }
        Instant at = book.at(move.at());
        List<Lot> lots = accounts.lots(from);
        List<Allocation> taken = Spending.take(lots, move.points(), at, book.zone());
        if (move.points() + Spending.sum(taken) > 0) {
            throw notEnough(lots, move.points(), at);
        }
        Ledger.requireRoom(accounts.sum(to), move.points());
        Postings.Terms terms = new Postings.Terms(at, move.reason(), move.ref());
        long sent = postings.entry(accounts.account(from), EntryKind.SENT, -move.points(), terms);
        postings.allocate(sent, taken);
        Entry entry = PointsAccounts.getEntry(book.tx(), sent);
        receive(to, entry, taken, lots, new Postings.Terms(at, move.reason(), null));
        return new Moved(entry);
    }

    private void receive(long to, Entry sent, List<Allocation> taken, List<Lot> lots, Postings.Terms terms) {
        long account = accounts.account(to);
        long received = postings.answer(account, EntryKind.RECEIVED, -sent.points(), terms, sent);
        for (Allocation one : taken) {
            Lot lot = lots.stream()
                    .filter(each -> each.id() == one.lotId())
                    .findFirst()
                    .orElseThrow();
            postings.lot(account, received, -one.points(), Postings.LotTerms.of(lot));
        }
        Debts.settle(book, to, received - 1);
    }

    private boolean wentTo(Entry sent, long customer) {
        return PointsAccounts.receiver(book.tx(), sent) == customer;
    }

    /** Says what there is, and why not more. */
    private KithException.Conflict notEnough(List<Lot> lots, long points, Instant at) {
        return notEnough(lots, points, at, book);
    }

    static KithException.Conflict notEnough(List<Lot> lots, long points, Instant at, Book book) {
        long free = Spending.free(lots, at, book.zone());
        Balance balance = Ledger.balance(lots, at, book.zone());
        List<String> more = new ArrayList<>();
        if (balance.held() > 0) {
            more.add(Text.of("{0} held", balance.held()));
        }
        if (balance.pending() > 0) {
            more.add(Text.of("{0} pending", balance.pending()));
        }
        return new KithException.Conflict(
                Text.of(
                        "There are not {0} points to spend, but {1}{2}.",
                        points, free, more.isEmpty() ? "" : Text.of(" (and {0})", String.join(", ", more))),
                Text.of("See 'kith points balance REF'."));
    }
}
