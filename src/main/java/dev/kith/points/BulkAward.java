package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.member.Members;
import dev.kith.programme.Programme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gives each customer of the temporary table selected_customer the same award, as a single one would, all at once. */
final class BulkAward {
    private static final String WITH_REF = """
            SELECT s.id FROM selected_customer s WHERE EXISTS (
                SELECT 1 FROM points_account a JOIN points_entry e ON e.account_id = a.id
                WHERE a.customer_id = s.id AND a.programme_id = ? AND a.status = ? AND e.kind = ? AND e.ref = ?)
            ORDER BY s.id
            """;
    private static final String GRANTS = """
            INSERT INTO temp.points_grant (
                customer_id, programme_id, status, points, at, available_at, expires_on, reason, ref, source)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM selected_customer ORDER BY id
            """;
    private static final String GIVEN = """
            SELECT e.id, c.id AS customer_id, c.name
            FROM points_entry e JOIN points_account a ON a.id = e.account_id JOIN customer c ON c.id = a.customer_id
            WHERE e.id > ? ORDER BY e.id
            """;

    private final Book book;
    private final Tx tx;

    BulkAward(Book book) {
        this.book = book;
        this.tx = book.tx();
    }

    /**
     * Gives it; throws as {@link Awarding#award} does, and nobody is given anything.
     *
     * @param listed whether the results are wanted one by one
     */
    AwardOutcome give(Award award, boolean listed) {
        List<AwardResult> results = new ArrayList<>();
        int replayed = replay(award, listed, results);
        Postings.LotTerms terms = Ledger.terms(award.of(book.purse().programme()), book.now(), book.zone());
        int outside = leaveOut(terms.earnedAt());
        Grants grants = new Grants(tx, book.now());
        grants.prepare();
        int given = tx.run(
                GRANTS,
                book.purse().programme().id(),
                book.purse().status(),
                award.points(),
                terms.earnedAt(),
                terms.availableAt(),
                terms.expiresOn(),
                award.reason(),
                award.ref(),
                award.source());
        long before = grants.write();
        if (listed) {
            tx.list(
                            GIVEN,
                            row -> result(
                                    named(row.number("customer_id"), row.text("name")),
                                    new Awarding(book).awarded(row.number("id"))),
                            before)
                    .forEach(results::add);
        }
        return new AwardOutcome(award, given, replayed, outside, List.copyOf(results));
    }

    /** Takes those out of the selection who have been given it under its ref before. */
    private int replay(Award award, boolean listed, List<AwardResult> results) {
        if (award.ref() == null) {
            return 0;
        }
        List<Long> customers = tx.list(
                WITH_REF,
                row -> row.number("id"),
                book.purse().programme().id(),
                book.purse().status(),
                EntryKind.AWARD.word(),
                award.ref());
        for (long customer : customers) {
            String name = String.valueOf(tx.text("SELECT name FROM customer WHERE id = ?", customer));
            Awarding.Awarded awarded = again(customer, name, award);
            if (listed) {
                results.add(result(named(customer, name), awarded));
            }
            tx.run("DELETE FROM selected_customer WHERE id = ?", customer);
        }
        return customers.size();
    }

    /** Takes those out of the selection who are no members, where only members earn; returns how many. */
    private int leaveOut(Instant at) {
        Programme programme = book.purse().programme();
        return programme.membersOnly()
                ? new Members(tx).leaveOut(programme, at.atZone(book.zone()).toLocalDate())
                : 0;
    }

    private Awarding.Awarded again(long customer, String name, Award award) {
        try {
            return new Awarding(book).award(customer, award);
        } catch (KithException.Conflict e) {
            throw new KithException.Conflict(Printable.line(name) + ": " + e.getMessage(), e.hint());
        }
    }

    private AwardResult result(Match customer, Awarding.Awarded awarded) {
        return AwardResult.of(
                customer,
                awarded,
                book.accounts().lots(customer.id()),
                book.now().atZone(book.zone()));
    }

    private static Match named(long id, String name) {
        return new Match(id, name, null, null, null, null);
    }
}
