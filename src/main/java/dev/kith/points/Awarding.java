package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.member.Members;
import dev.kith.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Gives points. */
final class Awarding {
    private final Book book;
    private final Postings postings;

    Awarding(Book book) {
        this.book = book;
        this.postings = new Postings(book);
    }

    /** An entry that gave points, with its lot. */
    record Awarded(Moved moved, Lot lot) {
        Entry entry() {
            return moved.entry();
        }
    }

    /**
     * Gives points. The same ref again returns the first award and gives nothing, also where that was taken back since.
     *
     * @throws KithException.Conflict where the ref was used for another award, or only members earn and they are none
     * @throws KithException.Invalid where the terms make no sense, or the customer would have too many points
     */
    Awarded award(long customer, Award award) {
        return give(customer, award, EntryKind.AWARD);
    }

    /** Corrects by points more, which are a lot of their own; otherwise as {@link #award}. */
    Awarded adjust(long customer, Award award) {
        return give(customer, award, EntryKind.ADJUSTMENT);
    }

    private Awarded give(long customer, Award award, EntryKind kind) {
        Optional<Moved> before =
                new Refs(book).find(customer, kind, award.ref(), entry -> entry.points() > 0 && isSame(award, entry));
        if (before.isPresent()) {
            return new Awarded(before.get(), lotOf(before.get().entry().id()));
        }
        Postings.LotTerms terms = Ledger.terms(award.of(book.purse().programme()), book.now(), book.zone());
        if (kind == EntryKind.AWARD) {
            requireMember(customer, terms.earnedAt());
        }
        Ledger.requireRoom(book.accounts().sum(customer), award.points());
        long account = book.accounts().account(customer);
        long entry = postings.entry(
                account, kind, award.points(), new Postings.Terms(terms.earnedAt(), award.reason(), award.ref()));
        postings.lot(account, entry, award.points(), terms);
        Debts.settle(book, customer, entry - 1);
        return awarded(entry);
    }

    /** What an award leaves to the programme is as the programme has it, unless that was changed since. */
    private boolean isSame(Award award, Entry entry) {
        Programme programme = book.purse().programme();
        Instant since = programme.expiresSince();
        boolean changed = since != null && !entry.recordedAt().isAfter(since);
        return Ledger.isSame(changed ? award : award.of(programme), entry, lotOf(entry.id()), book.zone());
    }

    private void requireMember(long customer, Instant at) {
        Programme programme = book.purse().programme();
        LocalDate day = at.atZone(book.zone()).toLocalDate();
        if (programme.membersOnly() && !new Members(book.tx()).isMember(programme, customer, day)) {
            throw new KithException.Conflict(
                    Text.of(
                            "Only members of the programme {0} earn points, and customer {1} was none on {2}.",
                            Printable.line(programme.name()), customer, day),
                    Text.of(
                            "To make them one: kith member enrol id:{0}{1}",
                            customer,
                            programme.name().equals(Programme.STANDARD)
                                    ? ""
                                    : Text.of(" --programme '{0}'", Printable.line(programme.name()))));
        }
    }

    /** What an entry gave just now. */
    Awarded awarded(long entry) {
        return new Awarded(new Moved(PointsAccounts.getEntry(book.tx(), entry)), lotOf(entry));
    }

    private Lot lotOf(long entry) {
        return PointsAccounts.lotsOf(book.tx(), entry).getFirst();
    }
}
