package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** The rules of the ledger: functions of entries, lots and allocations alone. */
final class Ledger {
    /** How many days ahead points count as expiring soon. */
    static final int SOON_DAYS = 30;

    private Ledger() {}

    /**
     * The terms of a new award.
     *
     * @throws KithException.Invalid where it lies in the future, or its points could never be spent
     */
    static Postings.LotTerms terms(Award award, Instant now, ZoneId zone) {
        Postings.LotTerms terms = termsFrom(award, award.at() == null ? now : award.at(), zone);
        Instant earned = terms.earnedAt();
        if (earned.isAfter(now)) {
            throw new KithException.Invalid(
                    Text.of("Points can't be earned in the future."),
                    Text.of("Use --available for points that can be spent later."));
        }
        if (terms.availableAt().isBefore(earned)) {
            throw new KithException.Invalid(Text.of("Points can't be available before they are earned."));
        }
        LocalDate last = terms.expiresOn();
        if (last != null && last.isBefore(terms.availableAt().atZone(zone).toLocalDate())) {
            throw new KithException.Invalid(Text.of("The points would expire on {0}, before they can be spent.", last));
        }
        return terms;
    }

    private static Postings.LotTerms termsFrom(Award award, Instant at, ZoneId zone) {
        ZonedDateTime earned = at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return new Postings.LotTerms(
                earned.toInstant(),
                award.available().time(earned).truncatedTo(ChronoUnit.SECONDS),
                award.expires() == null ? null : award.expires().date(earned),
                award.source());
    }

    /**
     * Whether an award asks for what an entry gave already. A time that was not given is no content: without one, a
     * length of time is counted from when the entry's points were earned.
     */
    static boolean isSame(Award award, Entry entry, Lot lot, ZoneId zone) {
        Postings.LotTerms terms = termsFrom(award, award.at() == null ? entry.at() : award.at(), zone);
        return award.points() == entry.points()
                && terms.earnedAt().equals(entry.at())
                && terms.availableAt().equals(lot.availableAt())
                && (award.expires() == null || Objects.equals(terms.expiresOn(), lot.expiresOn()))
                && Objects.equals(award.reason(), entry.reason())
                && Objects.equals(award.source(), lot.source());
    }

    /** Throws KithException.Invalid where a customer would have more points than can be kept. */
    static void requireRoom(long balance, long more) {
        if (more > Award.MOST - balance) {
            throw new KithException.Invalid(Text.of("The customer would have more than {0} points.", Award.MOST));
        }
    }

    /** What a customer with these lots has. */
    static Balance balance(List<Lot> lots, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate soon = today.plusDays(SOON_DAYS);
        long available = 0;
        long pending = 0;
        long held = 0;
        long expiring = 0;
        long expired = 0;
        for (Lot lot : lots) {
            held = Math.addExact(held, lot.held());
            if (lot.isExpired(today)) {
                expired = Math.addExact(expired, lot.free());
                continue;
            }
            if (lot.availableAt().isAfter(now)) {
                pending = Math.addExact(pending, lot.free());
            } else {
                available = Math.addExact(available, lot.free());
            }
            if (lot.isExpired(soon.plusDays(1))) {
                expiring = Math.addExact(expiring, lot.free());
            }
        }
        return new Balance(available, pending, held, expiring, expired, Debts.owed(lots));
    }

    /**
     * Whether an entry did already what is asked for. A time that was not given is no content.
     *
     * @param points signed, as the entry has them
     */
    static boolean isSame(Move move, long points, Entry entry) {
        return points == entry.points()
                && (move.at() == null
                        || move.at().truncatedTo(ChronoUnit.SECONDS).equals(entry.at()))
                && Objects.equals(move.reason(), entry.reason());
    }
}
