package dev.kith.points;

import dev.kith.base.KithException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of the ledger: functions of entries, lots and allocations alone. */
final class Ledger {
    /** How many days ahead points count as expiring soon. */
    static final int SOON_DAYS = 30;

    private Ledger() {}

    /** When an award's points were earned, from when on they can be spent, and the last day of that or null. */
    record Terms(
            Instant earnedAt, Instant availableAt, @Nullable LocalDate expiresOn) {}

    /**
     * The terms of a new award.
     *
     * @throws KithException.Invalid where it lies in the future, or its points could never be spent
     */
    static Terms terms(Award award, Instant now, ZoneId zone) {
        Terms terms = termsFrom(award, award.at() == null ? now : award.at(), zone);
        Instant earned = terms.earnedAt();
        if (earned.isAfter(now)) {
            throw new KithException.Invalid(
                    "Points can't be earned in the future.", "Use --available for points that can be spent later.");
        }
        if (terms.availableAt().isBefore(earned)) {
            throw new KithException.Invalid("Points can't be available before they are earned.");
        }
        LocalDate last = terms.expiresOn();
        if (last != null && last.isBefore(terms.availableAt().atZone(zone).toLocalDate())) {
            throw new KithException.Invalid("The points would expire on " + last + ", before they can be spent.");
        }
        return terms;
    }

    private static Terms termsFrom(Award award, Instant at, ZoneId zone) {
        ZonedDateTime earned = at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return new Terms(
                earned.toInstant(),
                award.available().time(earned).truncatedTo(ChronoUnit.SECONDS),
                award.expires().date(earned));
    }

    /**
     * Whether an award asks for what an entry gave already. A time that was not given is no content: without one, a
     * length of time is counted from when the entry's points were earned.
     */
    static boolean isSame(Award award, Entry entry, Lot lot, ZoneId zone) {
        Terms terms = termsFrom(award, award.at() == null ? entry.at() : award.at(), zone);
        return award.points() == entry.points()
                && terms.earnedAt().equals(entry.at())
                && terms.availableAt().equals(lot.availableAt())
                && Objects.equals(terms.expiresOn(), lot.expiresOn())
                && Objects.equals(award.reason(), entry.reason())
                && Objects.equals(award.source(), lot.source());
    }

    /** Throws KithException.Invalid where a customer would have more points than can be kept. */
    static void requireRoom(long balance, long more) {
        if (more > Award.MOST - balance) {
            throw new KithException.Invalid("The customer would have more than " + Award.MOST + " points.");
        }
    }

    /** What a customer with these lots has. */
    static Balance balance(List<Lot> lots, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate soon = today.plusDays(SOON_DAYS);
        long available = 0;
        long pending = 0;
        long expiring = 0;
        long expired = 0;
        for (Lot lot : lots) {
            if (lot.isExpired(today)) {
                expired = Math.addExact(expired, lot.left());
                continue;
            }
            if (lot.availableAt().isAfter(now)) {
                pending = Math.addExact(pending, lot.left());
            } else {
                available = Math.addExact(available, lot.left());
            }
            if (lot.isExpired(soon.plusDays(1))) {
                expiring = Math.addExact(expiring, lot.left());
            }
        }
        return new Balance(available, pending, expiring, expired, 0);
    }

    /**
     * What takes an entry back: to each lot the opposite of what the entry gave to it or took from it.
     *
     * @param left how many points each lot has left
     * @return the allocations of the new entry, whose id they do not know yet
     * @throws KithException.Conflict where points it gave are spent
     */
    static List<Allocation> takeBack(Entry entry, List<Allocation> allocations, Map<Long, Long> left) {
        List<Allocation> opposite = new ArrayList<>(allocations.size());
        for (Allocation allocation : allocations) {
            long there = left.getOrDefault(allocation.lotId(), 0L);
            if (allocation.points() > there) {
                throw new KithException.Conflict(
                        "Entry %d gave %d points, and only %d of them are left."
                                .formatted(entry.id(), allocation.points(), there),
                        "See 'kith points statement' for where they went.");
            }
            opposite.add(new Allocation(0, allocation.lotId(), -allocation.points()));
        }
        return opposite;
    }
}
