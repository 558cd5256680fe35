package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Redemptions in two phases: points are reserved, and then spent or freed. A hold is settled once. */
final class Holds {
    private final Book book;
    private final Postings postings;

    Holds(Book book) {
        this.book = book;
        this.postings = new Postings(book);
    }

    /**
     * Reserves points; throws KithException.Conflict where there are not enough, or the ref stands for something else.
     */
    Moved hold(long customer, Move move) {
        if (book.purse().status()) {
            throw new KithException.Invalid(Text.of("Status points are never spent."));
        }
        Optional<Moved> before = new Refs(book)
                .find(
                        customer,
                        EntryKind.HOLD,
                        move.ref(),
                        entry -> Ledger.isSame(move, 0, entry) && reserved(entry) == move.points());
        if (before.isPresent()) {
            return before.get();
        }
        Instant at = book.at(move.at());
        List<Lot> lots = book.accounts().lots(customer);
        List<Allocation> reserved = Spending.reserve(lots, move.points(), at, book.zone());
        if (held(reserved) < move.points()) {
            throw Moves.notEnough(lots, move.points(), at, book);
        }
        long entry = postings.entry(
                book.accounts().account(customer),
                EntryKind.HOLD,
                0,
                new Postings.Terms(at, move.reason(), move.ref()));
        postings.allocate(entry, reserved);
        return new Moved(PointsAccounts.getEntry(book.tx(), entry));
    }

    /**
     * Spends what a hold reserved, also where its last day has passed since; what is not spent is free again.
     *
     * @param points how many, or null for all
     * @throws KithException.Conflict where it is settled already, or reserves less
     */
    Moved capture(Entry hold, @Nullable Long points, Postings.Terms terms) {
        return settle(hold, EntryKind.CAPTURE, points, terms);
    }

    /** Frees what a hold reserved; throws KithException.Conflict where it is settled already. */
    Moved release(Entry hold, Postings.Terms terms) {
        return settle(hold, EntryKind.RELEASE, 0L, terms);
    }

    private Moved settle(Entry hold, EntryKind kind, @Nullable Long points, Postings.Terms terms) {
        requireHold(hold);
        long customer = PointsAccounts.holder(book.tx(), hold.accountId()).customer();
        Move same = new Move(1, null, terms.reason(), terms.ref());
        Optional<Moved> before = new Refs(book)
                .find(
                        customer,
                        kind,
                        terms.ref(),
                        entry -> Long.valueOf(hold.id()).equals(entry.answersId())
                                && Ledger.isSame(same, points == null ? entry.points() : -points, entry));
        if (before.isPresent()) {
            return before.get();
        }
        if (terms.at().isBefore(hold.at())) {
            throw new KithException.Invalid(Text.of("Entry {0} reserved its points later than that.", hold.id()));
        }
        List<Allocation> open = PointsAccounts.open(book.tx(), hold);
        long held = held(open);
        if (held == 0) {
            throw settled(hold);
        }
        long spent = points == null ? held : points;
        if (spent > held) {
            throw new KithException.Conflict(
                    Text.of("Entry {0} holds {1} points, not {2}.", hold.id(), held, spent),
                    Text.of("Capture fewer, or leave the number out for all."));
        }
        long entry = postings.answer(hold.accountId(), kind, -spent, terms, hold);
        postings.allocate(entry, spend(open, spent));
        return new Moved(PointsAccounts.getEntry(book.tx(), entry));
    }

    private List<Allocation> spend(List<Allocation> open, long points) {
        Map<Long, Long> held = new HashMap<>();
        open.forEach(one -> held.put(one.lotId(), one.held()));
        List<Allocation> spent = new ArrayList<>();
        long missing = points;
        for (Lot lot : Spending.inOrder(
                List.copyOf(PointsAccounts.lotsOf(book.tx(), open).values()))) {
            long theirs = held.getOrDefault(lot.id(), 0L);
            long part = Math.min(missing, theirs);
            spent.add(new Allocation(0, lot.id(), -part, -theirs));
            missing -= part;
        }
        return spent;
    }

    private static void requireHold(Entry hold) {
        if (hold.kind() != EntryKind.HOLD) {
            throw new KithException.Invalid(
                    Text.of(
                            "Entry {0} is no hold, but: {1}.",
                            hold.id(), hold.kind().word()),
                    Text.of("See 'kith points statement REF' for the number of the hold."));
        }
    }

    private KithException.Conflict settled(Entry hold) {
        String by = PointsAccounts.settledBy(book.tx(), hold);
        return new KithException.Conflict(
                by == null
                        ? Text.of("Entry {0} holds nothing any more.", hold.id())
                        : Text.of("Entry {0} holds nothing any more: {1}.", hold.id(), by),
                Text.of("See 'kith points statement REF'."));
    }

    private long reserved(Entry hold) {
        return held(PointsAccounts.allocationsOf(book.tx(), hold.id()));
    }

    /** How many points allocations reserve in all. */
    static long held(List<Allocation> allocations) {
        return allocations.stream().mapToLong(Allocation::held).sum();
    }
}
