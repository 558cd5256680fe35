package dev.kith.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.programme.Expiry;
import dev.kith.testing.Databases;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The failures that small points ledgers share, one test each. */
class LedgerFailuresTest {
    private static final Instant NOW = World.START;
    private static final LocalDate TODAY = Ledgers.day(NOW);

    private static long zoe(Tx tx) {
        long there = tx.number("SELECT id FROM customer WHERE name = 'zoe'");
        return there > 0
                ? there
                : tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('zoe', 'zoe', 0)");
    }

    private static Awarding.Awarded give(Tx tx, long points, LocalDate last, String source) {
        Award award = new Award(
                points,
                null,
                Availability.After.AT_ONCE,
                last == null ? new Expiry.Never() : new Expiry.On(last),
                null,
                null,
                source);
        return new Awarding(Ledgers.book(tx, NOW)).award(zoe(tx), award);
    }

    private static Balance balance(Tx tx, Instant now) {
        return Ledger.balance(Ledgers.book(tx, now).accounts().lots(zoe(tx)), now, Ledgers.UTC);
    }

    private static <T> T in(Path folder, Function<Tx, T> work) {
        try (Db db = Databases.in(folder)) {
            return Databases.write(db, tx -> {
                T result = work.apply(tx);
                assertEquals(List.of(), new PointsCheck().findings(tx));
                return result;
            });
        }
    }

    /** A sum per customer with one date would lose all 150, or keep all. */
    @Test
    void anExpiryThatCollapsesABalance(@TempDir Path folder) {
        in(folder, tx -> {
            give(tx, 100, TODAY.plusDays(10), null);
            give(tx, 50, TODAY.plusDays(40), null);
            new Moves(Ledgers.book(tx, NOW)).redeem(zoe(tx), Ledgers.move(30, null));
            Instant later = NOW.plusSeconds(20 * 86_400L);
            assertEquals(
                    70,
                    new Expiring(tx, later, Ledgers.UTC)
                            .expire(Ledgers.day(later))
                            .points());
            assertEquals(
                    0,
                    new Expiring(tx, later, Ledgers.UTC)
                            .expire(Ledgers.day(later))
                            .points());
            return assertAvailable(50, tx, later);
        });
    }

    private static long assertAvailable(long points, Tx tx, Instant now) {
        assertEquals(points, balance(tx, now).available());
        return points;
    }

    @Test
    void aReplayThatEarnsTwice(@TempDir Path folder) {
        in(folder, tx -> {
            Book today = Ledgers.book(tx, NOW);
            Book tomorrow = Ledgers.book(tx, NOW.plusSeconds(86_400));
            assertEquals(
                    false,
                    new Awarding(today)
                            .award(zoe(tx), Ledgers.award(10, "o"))
                            .moved()
                            .replayed());
            assertTrue(new Awarding(tomorrow)
                    .award(zoe(tx), Ledgers.award(10, "o"))
                    .moved()
                    .replayed());
            assertThrows(
                    KithException.Conflict.class, () -> new Awarding(tomorrow).award(zoe(tx), Ledgers.award(11, "o")));
            // the same key stands for something else where the kind is another
            new Moves(today).redeem(zoe(tx), Ledgers.move(4, "o"));
            assertTrue(new Moves(tomorrow).redeem(zoe(tx), Ledgers.move(4, "o")).replayed());
            return assertAvailable(6, tx, NOW);
        });
    }

    @Test
    void twentyGiftsOf100FromABalanceOf100AtOnce(@TempDir Path folder) throws Exception {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        try (Db db = Db.open(file, notice -> {})) {
            Databases.write(db, tx -> give(tx, 100, null, null));
        }
        List<Boolean> paid = new ArrayList<>();
        try (ExecutorService programs = Executors.newFixedThreadPool(20)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String ref = "gift " + i;
                all.add(programs.submit(() -> {
                    try (Db db = Db.open(file, notice -> {})) {
                        Databases.write(
                                db, tx -> new Moves(Ledgers.book(tx, NOW)).redeem(zoe(tx), Ledgers.move(100, ref)));
                        return true;
                    } catch (KithException.Conflict e) {
                        return false;
                    }
                }));
            }
            for (Future<Boolean> one : all) {
                paid.add(one.get());
            }
        }
        assertEquals(1, paid.stream().filter(one -> one).count());
        try (Db db = Db.open(file, notice -> {})) {
            assertEquals(0, db.<Long>read(tx -> balance(tx, NOW).total()));
            assertEquals(List.of(), db.read(new PointsCheck()::findings));
        }
    }

    /** Its own lot pays, then others, then a debt that the next points pay. */
    @Test
    void aRefundThatKeepsItsPoints(@TempDir Path folder) {
        in(folder, tx -> {
            Entry award = give(tx, 100, null, "order 1").entry();
            give(tx, 20, null, null);
            Book book = Ledgers.book(tx, NOW);
            new Moves(book).redeem(zoe(tx), Ledgers.move(90, null));
            Postings.Terms refund = new Postings.Terms(NOW, "refund", null);
            assertEquals(60, new Reversals(book).giveUp(award, 60, refund));
            assertEquals(new Balance(0, 0, 0, 0, 0, 30), balance(tx, NOW));
            assertEquals(40, new Reversals(book).giveUp(award, 60, refund), "no more than it gave");
            assertEquals(0, new Reversals(book).giveUp(award, 1, refund));
            assertEquals(70, balance(tx, NOW).debt());
            give(tx, 50, null, null);
            assertEquals(new Balance(0, 0, 0, 0, 0, 20), balance(tx, NOW));
            give(tx, 50, null, null);
            return assertAvailable(30, tx, NOW);
        });
    }

    /** Whatever can be spent, exactly that can be spent: not a point more, and not one less. */
    @Test
    void aCheckAndADeductionThatLookAtDifferentSets(@TempDir Path folder) {
        in(folder, tx -> {
            give(tx, 10, TODAY, null);
            give(tx, 20, TODAY.plusDays(1), null);
            new Awarding(Ledgers.book(tx, NOW))
                    .award(
                            zoe(tx),
                            new Award(
                                    40,
                                    null,
                                    new Availability.From(NOW.plusSeconds(1)),
                                    new Expiry.Never(),
                                    null,
                                    null,
                                    null));
            new Holds(Ledgers.book(tx, NOW)).hold(zoe(tx), Ledgers.move(5, null));
            for (Instant at : List.of(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2 * 86_400L))) {
                long all = balance(tx, at).available();
                Book book = Ledgers.book(tx, at);
                assertThrows(
                        KithException.Conflict.class,
                        () -> new Moves(book).redeem(zoe(tx), Ledgers.move(all + 1, null)));
                new Reversals(book)
                        .reverse(
                                new Moves(book)
                                        .redeem(zoe(tx), Ledgers.move(all, null))
                                        .entry(),
                                null,
                                new Postings.Terms(at, null, null));
                assertEquals(all, balance(tx, at).available());
            }
            return assertAvailable(25, tx, NOW);
        });
    }

    @Test
    void anExpiryChosenByLabel(@TempDir Path folder) {
        in(folder, tx -> {
            give(tx, 10, TODAY.plusDays(1), "welcome 2099");
            give(tx, 20, TODAY.plusDays(400), "welcome 2099");
            give(tx, 40, null, "expired");
            Instant later = NOW.plusSeconds(3 * 86_400L);
            assertEquals(
                    10,
                    new Expiring(tx, later, Ledgers.UTC)
                            .expire(Ledgers.day(later))
                            .points());
            return assertAvailable(60, tx, later);
        });
    }
}
