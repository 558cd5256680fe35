package dev.kith.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kith.base.KithException;
import dev.kith.base.Span;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.programme.Expiry;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The ledger against {@link LedgerModel}: whatever is done in whatever order, both say the same of every customer, the
 * check is clean after each step, and the entries add up to what there is. {@code -Dkith.longer=20} does 100,000 steps.
 */
class LedgerModelTest {
    /** Around a year's end, 29 February and the days on which clocks change elsewhere. */
    private static final List<Instant> STARTS =
            List.of(Instant.parse("2027-12-25T22:00:00Z"), Instant.parse("2028-02-20T10:00:00Z"));

    enum What {
        AWARD,
        REDEEM,
        ADJUST_DOWN,
        TRANSFER,
        HOLD,
        CAPTURE,
        RELEASE,
        REVERSE,
        EXPIRE,
        WAIT
    }

    /**
     * @param target which of the things done before
     * @param days until points can be spent, or how long to wait
     */
    private record Step(What what, int customer, long points, int target, int days) {}

    private static final Generator<Step> STEPS = Generator.of(What.values())
            .then(what -> Generator.ints(0, 1)
                    .then(customer -> Generator.longs(1, 30)
                            .then(points -> Generator.ints(0, 9)
                                    .then(target -> Generator.ints(0, 9)
                                            .map(days -> new Step(what, customer, points, target, days))))));

    /** A run of steps on a database and the model. */
    private static final class Run {
        private final Tx tx;
        private final long[] customers;
        private final LedgerModel model = new LedgerModel();
        private final List<Long> entries = new ArrayList<>();
        private final List<Step> done = new ArrayList<>();
        private final List<Map<LedgerModel.Lot, Long>> moved = new ArrayList<>();
        private final List<Boolean> open = new ArrayList<>();
        private Instant now;

        Run(Tx tx, Instant start) {
            this.tx = tx;
            this.now = start;
            this.customers = new long[] {
                tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('a', 'a', 0)"),
                tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('b', 'b', 0)")
            };
        }

        Book book() {
            return Ledgers.book(tx, now);
        }

        void step(Step step) {
            now = now.plusSeconds(1);
            switch (step.what()) {
                case AWARD -> award(step);
                case REDEEM ->
                    spend(step, () -> new Moves(book()).redeem(customer(step), Ledgers.move(step.points(), null)));
                case ADJUST_DOWN ->
                    spend(step, () -> new Moves(book()).adjust(customer(step), Ledgers.move(step.points(), null)));
                case TRANSFER -> transfer(step);
                case HOLD -> hold(step);
                case CAPTURE, RELEASE -> settle(step);
                case REVERSE -> reverse(step);
                case EXPIRE -> assertEquals(model.expire(now), expired());
                case WAIT -> now = now.plusSeconds(step.days() * 86_400L / 2);
            }
            compare();
        }

        private long expired() {
            return new Expiring(tx, now, Ledgers.UTC).expire(Ledgers.day(now)).points();
        }

        private long customer(Step step) {
            return customers[step.customer()];
        }

        private void done(Step step, Moved result, Map<LedgerModel.Lot, Long> lots) {
            entries.add(result.entry().id());
            done.add(step);
            moved.add(lots);
            open.add(true);
        }

        /** What the ledger did, or null where it refused. */
        private <T> T tried(Supplier<T> work) {
            try {
                return tx.savepoint(part -> work.get());
            } catch (KithException.Conflict e) {
                return null;
            }
        }

        private void award(Step step) {
            LocalDate last = step.target() % 3 == 0 ? null : Ledgers.day(now).plusDays(step.days() + step.target());
            Award award = new Award(
                    step.points(),
                    null,
                    new Availability.After(Span.parse(step.days() + "d")),
                    last == null ? new Expiry.Never() : new Expiry.On(last),
                    null,
                    null,
                    null);
            Moved result = new Awarding(book()).award(customer(step), award).moved();
            LedgerModel.Lot lot =
                    model.give(step.customer(), step.points(), now, now.plusSeconds(step.days() * 86_400L), last);
            done(step, result, new LinkedHashMap<>(Map.of(lot, step.points())));
        }

        private void spend(Step step, Supplier<Moved> work) {
            Map<LedgerModel.Lot, Long> paid = model.pay(step.customer(), step.points(), now, null);
            Moved result = tried(work);
            assertEquals(paid == null, result == null, "whether it is refused");
            if (paid != null) {
                paid.forEach((lot, part) -> lot.left -= part);
                done(step, result, paid);
            }
        }

        private void transfer(Step step) {
            int other = 1 - step.customer();
            Map<LedgerModel.Lot, Long> paid = model.pay(step.customer(), step.points(), now, null);
            Moved result = tried(() ->
                    new Moves(book()).transfer(customer(step), customers[other], Ledgers.move(step.points(), null)));
            assertEquals(paid == null, result == null, "whether it is refused");
            if (paid != null) {
                paid.forEach((lot, part) -> {
                    lot.left -= part;
                    model.give(other, part, lot.earned, lot.available, lot.expires);
                });
                done(step, result, paid);
                open.set(open.size() - 1, false);
            }
        }

        private void hold(Step step) {
            Map<LedgerModel.Lot, Long> held = model.pay(step.customer(), step.points(), now, null);
            Moved result = tried(() -> new Holds(book()).hold(customer(step), Ledgers.move(step.points(), null)));
            assertEquals(held == null, result == null, "whether it is refused");
            if (held != null) {
                held.forEach((lot, part) -> lot.held += part);
                done(step, result, held);
            }
        }

        private void settle(Step step) {
            int target = target(step, What.HOLD);
            if (target < 0) {
                return;
            }
            boolean capture = step.what() == What.CAPTURE;
            Entry hold = PointsAccounts.getEntry(tx, entries.get(target));
            long held = done.get(target).points();
            long points = capture ? Math.min(held, step.points()) : 0;
            Postings.Terms terms = new Postings.Terms(now, null, null);
            Moved result = tried(() ->
                    capture ? new Holds(book()).capture(hold, points, terms) : new Holds(book()).release(hold, terms));
            assertEquals(open.get(target), result != null, "whether the hold is open");
            if (result != null) {
                open.set(target, false);
                Map<LedgerModel.Lot, Long> paid = new LinkedHashMap<>();
                long missing = points;
                for (Map.Entry<LedgerModel.Lot, Long> one : moved.get(target).entrySet()) {
                    long part = Math.min(missing, one.getValue());
                    one.getKey().held -= one.getValue();
                    one.getKey().left -= part;
                    missing -= part;
                    paid.put(one.getKey(), part);
                }
                if (capture) {
                    done(step, result, paid);
                }
            }
        }

        private void reverse(Step step) {
            int target = target(step, null);
            if (target < 0
                    || done.get(target).what() == What.HOLD
                    || done.get(target).what() == What.TRANSFER) {
                return;
            }
            Entry entry = PointsAccounts.getEntry(tx, entries.get(target));
            Moved result = tried(() -> new Reversals(book()).reverse(entry, null, new Postings.Terms(now, null, null)));
            if (!open.get(target)) {
                assertNull(result, "it was taken back already");
                return;
            }
            boolean gave = done.get(target).what() == What.AWARD;
            Map<LedgerModel.Lot, Long> taken = gave ? takenBack(target) : Map.of();
            assertEquals(taken == null, result == null, "whether it is refused");
            if (taken != null) {
                open.set(target, false);
                taken.forEach((lot, part) -> lot.left -= part);
                if (!gave) {
                    moved.get(target).forEach((lot, part) -> lot.left += part);
                }
            }
        }

        private Map<LedgerModel.Lot, Long> takenBack(int target) {
            Map.Entry<LedgerModel.Lot, Long> given =
                    moved.get(target).entrySet().iterator().next();
            LedgerModel.Lot lot = given.getKey();
            long own = Math.min(given.getValue(), lot.free());
            Map<LedgerModel.Lot, Long> taken = model.pay(lot.customer, given.getValue() - own, now, lot);
            if (taken != null) {
                taken.put(lot, own);
            }
            return taken;
        }

        private int target(Step step, What what) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < done.size(); i++) {
                if (what == null || done.get(i).what() == what) {
                    all.add(i);
                }
            }
            return all.isEmpty() ? -1 : all.get(all.size() - 1 - step.target() % all.size());
        }

        private void compare() {
            for (int i = 0; i < customers.length; i++) {
                List<Lot> lots = book().accounts().lots(customers[i]);
                assertEquals(model.balance(i, now), Ledger.balance(lots, now, Ledgers.UTC));
                List<StatementLine> lines = Statement.of(
                        book().accounts().entries(customers[i]),
                        book().accounts().allocations(customers[i]),
                        lots,
                        now,
                        Ledgers.UTC);
                assertEquals(
                        model.balance(i, now).total(),
                        lines.isEmpty() ? 0 : lines.getLast().balance());
            }
            assertEquals(List.of(), new PointsCheck().findings(tx));
            List<RollForward.Line> months = new PointsFigures(book()).months();
            long closing = months.isEmpty() ? 0 : months.getLast().closing();
            assertEquals(
                    IntStream.range(0, customers.length)
                            .mapToLong(i -> model.balance(i, now).total())
                            .sum(),
                    closing);
            assertEquals(
                    closing,
                    new PointsFigures(book())
                            .outstanding().stream()
                                    .mapToLong(PointsFigures.Outstanding::points)
                                    .sum());
            assertEquals(
                    model.lots.stream().mapToLong(lot -> lot.left).sum(),
                    tx.number("SELECT coalesce(sum(points), 0) FROM points_entry"));
        }
    }

    @Test
    void theLedgerIsAListOfLots() {
        Property.check(100, Generator.lists(STEPS, 100), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make();
                    Db db = Databases.in(folder.path())) {
                Databases.write(db, tx -> {
                    Run run = new Run(tx, STARTS.get(steps.size() % 2));
                    steps.forEach(run::step);
                    return true;
                });
            }
        });
    }
}
