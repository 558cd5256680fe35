package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Gives each customer of the temporary table selected_customer the same award, as a single one would, all at once. */
final class BulkAward {
    private static final String WITH_REF = """
            SELECT s.id FROM selected_customer s WHERE EXISTS (
                SELECT 1 FROM points_account a JOIN points_entry e ON e.account_id = a.id
                WHERE a.customer_id = s.id AND e.kind = ? AND e.ref = ?)
            ORDER BY s.id
            """;
    private static final String FULL = """
            SELECT c.name FROM selected_customer s JOIN customer c ON c.id = s.id WHERE ? < (
                SELECT coalesce(sum(p.points), 0) FROM points_account a JOIN points_allocation p ON p.account_id = a.id
                WHERE a.customer_id = s.id)
            ORDER BY s.id LIMIT 1
            """;
    private static final String ACCOUNTS = """
            INSERT INTO points_account (customer_id)
            SELECT s.id FROM selected_customer s
            WHERE NOT EXISTS (SELECT 1 FROM points_account a WHERE a.customer_id = s.id) ORDER BY s.id
            """;
    private static final String ENTRIES = """
            INSERT INTO points_entry (account_id, kind, points, at, reason, ref, recorded_at)
            SELECT (SELECT min(a.id) FROM points_account a WHERE a.customer_id = s.id), ?, ?, ?, ?, ?, ?
            FROM selected_customer s ORDER BY s.id
            """;
    private static final String LOTS = """
            INSERT INTO points_lot (account_id, entry_id, earned_at, available_at, expires_on, source)
            SELECT account_id, id, ?, ?, ?, ? FROM points_entry WHERE id > ? ORDER BY id
            """;
    private static final String ALLOCATIONS = """
            INSERT INTO points_allocation (account_id, entry_id, lot_id, points)
            SELECT account_id, entry_id, id, ? FROM points_lot WHERE entry_id > ? ORDER BY id
            """;
    private static final String GIVEN = """
            SELECT e.id, c.id AS customer_id, c.name
            FROM points_entry e JOIN points_account a ON a.id = e.account_id JOIN customer c ON c.id = a.customer_id
            WHERE e.id > ? ORDER BY e.id
            """;

    private final Tx tx;
    private final PointsAccounts accounts;
    private final Instant now;
    private final ZoneId zone;

    BulkAward(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.accounts = new PointsAccounts(tx);
        this.now = now;
        this.zone = zone;
    }

    /**
     * Gives it; throws as {@link PointsAccounts#award} does, and nobody is given anything.
     *
     * @param listed whether the results are wanted one by one
     */
    AwardOutcome give(Award award, boolean listed) {
        List<AwardResult> results = new ArrayList<>();
        int replayed = replay(award, listed, results);
        Ledger.Terms terms = Ledger.terms(award, now, zone);
        String full = tx.text(FULL, Award.MOST - award.points());
        if (full != null) {
            throw new KithException.Invalid(Printable.line(full) + " would have more than " + Award.MOST + " points.");
        }
        long before = tx.number("SELECT max(id) FROM points_entry");
        tx.run(ACCOUNTS);
        int given = tx.run(
                ENTRIES, EntryKind.AWARD.word(), award.points(), terms.earnedAt(), award.reason(), award.ref(), now);
        tx.run(LOTS, terms.earnedAt(), terms.availableAt(), terms.expiresOn(), award.source(), before);
        tx.run(ALLOCATIONS, award.points(), before);
        if (listed) {
            tx.list(
                            GIVEN,
                            row -> result(
                                    named(row.number("customer_id"), row.text("name")),
                                    accounts.awarded(row.number("id"))),
                            before)
                    .forEach(results::add);
        }
        return new AwardOutcome(award, given, replayed, List.copyOf(results));
    }

    /** Takes those out of the selection who have been given it under its ref before. */
    private int replay(Award award, boolean listed, List<AwardResult> results) {
        if (award.ref() == null) {
            return 0;
        }
        List<Long> customers = tx.list(WITH_REF, row -> row.number("id"), EntryKind.AWARD.word(), award.ref());
        for (long customer : customers) {
            String name = String.valueOf(tx.text("SELECT name FROM customer WHERE id = ?", customer));
            PointsAccounts.Awarded awarded = again(customer, name, award);
            if (listed) {
                results.add(result(named(customer, name), awarded));
            }
            tx.run("DELETE FROM selected_customer WHERE id = ?", customer);
        }
        return customers.size();
    }

    private PointsAccounts.Awarded again(long customer, String name, Award award) {
        try {
            return accounts.award(customer, award, now, zone);
        } catch (KithException.Conflict e) {
            throw new KithException.Conflict(Printable.line(name) + ": " + e.getMessage(), e.hint());
        }
    }

    private AwardResult result(Match customer, PointsAccounts.Awarded awarded) {
        return AwardResult.of(customer, awarded, accounts.lots(customer.id()), now.atZone(zone));
    }

    private static Match named(long id, String name) {
        return new Match(id, name, null, null, null, null);
    }
}
