package dev.kith.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.base.Span;
import dev.kith.programme.Expiry;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static Award award(Instant at, Availability available, Expiry expires) {
        return new Award(100, at, available, expires, null, "key", null);
    }

    private static Lot lot(Instant available, LocalDate expires, long left) {
        return Ledgers.lot(1, available, expires, left, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1.5", "1e3", "", " ", "1,000", "9007199254740993", "99999999999999999999", "٣"})
    void pointsAreWholeAndNotTooMany(String text) {
        assertThrows(KithException.Invalid.class, () -> Award.points(text));
    }

    @Test
    void theMostPointsAreTwoToThe53() {
        assertEquals(1L << 53, Award.points("9007199254740992"));
    }

    @Test
    void theLastDayCountsWholeInTheZoneOfTheDatabase() {
        Lot lot = lot(NOW.minusSeconds(60), LocalDate.parse("2026-11-22"), 7);
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertEquals(
                7,
                Ledger.balance(List.of(lot), Instant.parse("2026-11-22T23:59:59Z"), UTC)
                        .available());
        assertEquals(
                0,
                Ledger.balance(List.of(lot), Instant.parse("2026-11-23T00:00:00Z"), UTC)
                        .total());
        assertEquals(
                7,
                Ledger.balance(List.of(lot), Instant.parse("2026-11-22T15:59:59Z"), shanghai)
                        .available());
        assertEquals(
                7,
                Ledger.balance(List.of(lot), Instant.parse("2026-11-22T16:00:00Z"), shanghai)
                        .expired());
    }

    @Test
    void pointsExpireSoonWhenTheirLastDayIsOneOfTheNextThirty() {
        List<Lot> lots = List.of(
                lot(NOW, LocalDate.parse("2026-12-22"), 1),
                lot(NOW, LocalDate.parse("2026-12-23"), 10),
                lot(NOW.plusSeconds(1), LocalDate.parse("2026-11-22"), 100),
                lot(NOW, null, 1000));
        assertEquals(new Balance(1011, 100, 0, 101, 0, 0), Ledger.balance(lots, NOW, UTC));
    }

    @Test
    void theSameAwardIsKnownAgainOnAnotherDay() {
        Availability inAWeek = new Availability.After(Span.parse("7d"));
        Award award = award(null, inAWeek, new Expiry.After(Span.parse("1y")));
        Postings.LotTerms terms = Ledger.terms(award, NOW, UTC);
        Entry entry = new Entry(1, 1, EntryKind.AWARD, 100, terms.earnedAt(), null, "key", null, null, NOW);
        Lot lot = new Lot(1, 1, 1, terms.earnedAt(), terms.availableAt(), terms.expiresOn(), null, false, 100, 0);
        assertTrue(Ledger.isSame(award, entry, lot, UTC));
        assertTrue(Ledger.isSame(award(NOW, inAWeek, award.expires()), entry, lot, UTC));
        assertTrue(Ledger.isSame(award(null, inAWeek, new Expiry.On(LocalDate.parse("2027-11-22"))), entry, lot, UTC));
        assertEquals(false, Ledger.isSame(award(NOW.minusSeconds(1), inAWeek, award.expires()), entry, lot, UTC));
        assertEquals(false, Ledger.isSame(award(null, inAWeek, new Expiry.Never()), entry, lot, UTC));
        assertEquals(false, Ledger.isSame(award(null, Availability.After.AT_ONCE, award.expires()), entry, lot, UTC));
    }

    @Test
    void pointsThatCanNeverBeSpentAreRefused() {
        Expiry yesterday = new Expiry.On(LocalDate.parse("2026-11-21"));
        Availability later = new Availability.After(Span.parse("2d"));
        Expiry tomorrow = new Expiry.On(LocalDate.parse("2026-11-23"));
        Availability before = new Availability.From(NOW.minusSeconds(1));
        for (Award award : List.of(
                award(null, Availability.After.AT_ONCE, yesterday),
                award(null, later, tomorrow),
                award(null, before, tomorrow),
                award(NOW.plusSeconds(1), Availability.After.AT_ONCE, tomorrow))) {
            assertThrows(KithException.Invalid.class, () -> Ledger.terms(award, NOW, UTC), award.toString());
        }
        Award longAgo = award(NOW.minusSeconds(864_000), Availability.After.AT_ONCE, yesterday);
        assertEquals(
                LocalDate.parse("2026-11-21"), Ledger.terms(longAgo, NOW, UTC).expiresOn());
    }

    @Test
    void anAwardThatIsSpentInPartIsNotTakenBack() {
        Entry entry = new Entry(1, 1, EntryKind.AWARD, 100, NOW, null, null, null, null, NOW);
        List<Allocation> gave = List.of(new Allocation(1, 9, 100));
        assertEquals(
                List.of(new Allocation(0, 9, -100)),
                TakeBack.opposite(entry, gave, Map.of(9L, Ledgers.lot(9, NOW, null, 100, 0))));
        assertThrows(
                KithException.Conflict.class,
                () -> TakeBack.opposite(entry, gave, Map.of(9L, Ledgers.lot(9, NOW, null, 99, 0))));
        assertThrows(
                KithException.Conflict.class,
                () -> TakeBack.opposite(entry, gave, Map.of(9L, Ledgers.lot(9, NOW, null, 100, 1))));
    }

    @Test
    void aRedemptionGoesBackToItsLots() {
        Entry entry = new Entry(2, 1, EntryKind.REDEMPTION, -30, NOW, null, null, null, null, NOW);
        List<Allocation> took = List.of(new Allocation(2, 8, -10), new Allocation(2, 9, -20));
        assertEquals(
                List.of(new Allocation(0, 8, 10), new Allocation(0, 9, 20)),
                TakeBack.opposite(
                        entry, took, Map.of(8L, Ledgers.lot(8, NOW, null, 0, 0), 9L, Ledgers.lot(9, NOW, null, 5, 0))));
    }

    @Test
    void aCustomerHasNoMorePointsThanCanBeKept() {
        Ledger.requireRoom(Award.MOST - 5, 5);
        assertThrows(KithException.Invalid.class, () -> Ledger.requireRoom(Award.MOST - 5, 6));
        assertThrows(KithException.Invalid.class, () -> Ledger.requireRoom(Award.MOST, Award.MOST));
        Ledger.requireRoom(5, -5);
    }

    @Test
    void aStatementEndsWithTheTotal() {
        Generator<List<Long>> days = Generator.lists(Generator.longs(0, 60), 12);
        Property.check(days, list -> {
            List<Entry> entries = new ArrayList<>();
            List<Allocation> allocations = new ArrayList<>();
            List<Lot> lots = new ArrayList<>();
            for (long day : list) {
                long id = entries.size() + 1L;
                Instant at = NOW.minusSeconds(86_400 * day);
                LocalDate last =
                        id % 3 == 0 ? null : at.atZone(UTC).toLocalDate().plusDays(id % 20);
                entries.add(new Entry(id, 1, EntryKind.AWARD, id * 10, at, null, null, null, null, NOW));
                allocations.add(new Allocation(id, id, id * 10));
                lots.add(new Lot(id, 1, id, at, at, last, null, false, id * 10, 0));
            }
            List<StatementLine> lines = Statement.of(entries, allocations, lots, NOW, UTC);
            long end = lines.isEmpty() ? 0 : lines.getLast().balance();
            assertEquals(Ledger.balance(lots, NOW, UTC).total(), end);
            assertTrue(lines.stream().allMatch(line -> line.balance() >= 0));
        });
    }
}
