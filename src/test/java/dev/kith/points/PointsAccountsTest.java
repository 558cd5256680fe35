package dev.kith.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import dev.kith.db.Written;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsAccountsTest {
    private static final Instant NOW = World.START;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static long customer(Db db, String name) {
        return Databases.write(
                db,
                tx -> tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES (?, ?, ?)", name, name, NOW));
    }

    private static Awarding.Awarded give(Tx tx, long customer, long points, String ref) {
        return new Awarding(Ledgers.book(tx, NOW)).award(customer, Ledgers.award(points, ref));
    }

    private static long total(Db db, long customer) {
        return db.read(tx -> Ledger.balance(Ledgers.book(tx, NOW).accounts().lots(customer), NOW, UTC))
                .total();
    }

    private static Written<Undo.Outcome> undo(Db db, long operation) {
        return db.write(
                Databases.operation("undo").undoing(operation),
                tx -> Undo.of(tx, operation, NOW, List.of(new PointsUndo())));
    }

    // ---- refs

    @Test
    void theSameRefGivesNothingTwice(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            long zoe = customer(db, "zoe");
            assertFalse(Databases.write(db, tx -> give(tx, zoe, 5, "a")).moved().replayed());
            Written<Awarding.Awarded> again = db.write(Databases.operation("test"), tx -> give(tx, zoe, 5, "a"));
            assertTrue(again.value().moved().replayed());
            assertTrue(again.operation().isEmpty());
            assertThrows(KithException.Conflict.class, () -> Databases.write(db, tx -> give(tx, zoe, 6, "a")));
            assertFalse(Databases.write(db, tx -> give(tx, customer(tx), 6, "a"))
                    .moved()
                    .replayed());
            assertEquals(5, total(db, zoe));
        }
    }

    private static long customer(Tx tx) {
        return tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('b', 'b', 0)");
    }

    @Test
    void aRefIsKnownInTheAccountsOfMergedCustomersToo(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            long zoe = customer(db, "zoe");
            long double1 = customer(db, "double");
            Databases.write(db, tx -> give(tx, zoe, 5, "a"));
            Databases.write(db, tx -> give(tx, double1, 7, "b"));
            Databases.write(db, tx -> give(tx, double1, 9, "a"));
            Databases.write(
                    db, tx -> tx.run("UPDATE points_account SET customer_id = ? WHERE customer_id = ?", zoe, double1));
            assertTrue(Databases.write(db, tx -> give(tx, zoe, 7, "b")).moved().replayed());
            assertTrue(Databases.write(db, tx -> give(tx, zoe, 9, "a")).moved().replayed());
            assertTrue(Databases.write(db, tx -> give(tx, zoe, 5, "a")).moved().replayed());
            assertThrows(KithException.Conflict.class, () -> Databases.write(db, tx -> give(tx, zoe, 8, "a")));
            assertEquals(21, total(db, zoe));
        }
    }

    @Test
    void anAwardThatWasTakenBackIsNotGivenAgain(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            long zoe = customer(db, "zoe");
            long operation = db.write(Databases.operation("award"), tx -> give(tx, zoe, 5, "a"))
                    .operation()
                    .getAsLong();
            undo(db, operation);
            Awarding.Awarded again = Databases.write(db, tx -> give(tx, zoe, 5, "a"));
            assertTrue(again.moved().replayed() && again.moved().reversed());
            assertEquals(0, total(db, zoe));
        }
    }

    // ---- the ledger itself

    @Test
    void entriesAreNeverChangedOrDeleted(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            long zoe = customer(db, "zoe");
            Databases.write(db, tx -> give(tx, zoe, 5, null));
            for (String table : List.of("points_entry", "points_lot", "points_allocation")) {
                assertThrows(
                        IllegalStateException.class,
                        () -> Databases.write(db, tx -> tx.run("UPDATE " + table + " SET account_id = account_id")));
                assertThrows(
                        IllegalStateException.class, () -> Databases.write(db, tx -> tx.run("DELETE FROM " + table)));
            }
        }
    }

    @Test
    void manyProgramsAtOnceLoseNothing(@TempDir Path folder) throws Exception {
        Path file = Databases.copyTo(folder.resolve("kith.db"));
        long zoe;
        try (Db db = Db.open(file, notice -> {})) {
            zoe = customer(db, "zoe");
        }
        try (ExecutorService programs = Executors.newFixedThreadPool(40)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(programs.submit(() -> {
                    try (Db db = Db.open(file, notice -> {})) {
                        for (int n = 1; n <= 5; n++) {
                            long points = n;
                            Databases.write(db, tx -> give(tx, zoe, points, null));
                            Databases.write(db, tx -> give(tx, zoe, 1000, "once"));
                        }
                        return 5;
                    }
                }));
            }
            for (Future<Integer> one : all) {
                assertEquals(5, one.get());
            }
        }
        try (Db db = Db.open(file, notice -> {})) {
            assertEquals(40 * 15 + 1000, total(db, zoe));
            assertEquals(201L, db.<Long>read(tx -> tx.number("SELECT count(*) FROM points_entry")));
            assertEquals(1L, db.<Long>read(tx -> tx.number("SELECT count(*) FROM points_account")));
            assertEquals(List.of(), db.read(new PointsCheck()::findings));
        }
    }

    @Test
    void theCheckFindsWhatWasTamperedWith(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            long zoe = customer(db, "zoe");
            Databases.write(db, tx -> give(tx, zoe, 5, null));
            assertEquals(List.of(), db.read(new PointsCheck()::findings));
            Databases.write(
                    db,
                    tx -> tx.insert(
                            "INSERT INTO points_allocation (account_id, entry_id, lot_id, points) VALUES (1, 1, 1, -7)"));
            assertEquals(
                    List.of(
                            "Entry 1 moved 5 points, by its allocations -2.",
                            "Entry 1 takes 2 points more from lot 1 than it had."),
                    db.read(new PointsCheck()::findings));
        }
    }

    // ---- awards, undo and redo in any order, against a model

    /** An award with a ref of its own where it is not 0, or, where points are 0, the undo of an operation. */
    private record Step(long points, int ref, int target) {}

    private static final Generator<Step> STEPS = Generator.<Step>oneOf(
            Generator.longs(1, 3).then(points -> Generator.ints(0, 2).map(ref -> new Step(points, ref, 0))),
            Generator.ints(0, 9).map(target -> new Step(0, 0, target)),
            Generator.ints(0, 9).map(target -> new Step(0, 0, -1 - target)));

    /** What should be there: awards, and undos of awards and of undos; an operation stands while no undo of it does. */
    private static final class Model {
        private final Map<Long, Long> points = new HashMap<>();
        private final Map<Long, Long> undoes = new HashMap<>();
        private final Map<Integer, Long> refs = new HashMap<>();

        boolean stands(long operation) {
            return undoes.entrySet().stream().noneMatch(undo -> undo.getValue() == operation && stands(undo.getKey()));
        }

        long total() {
            return points.entrySet().stream()
                    .filter(award -> stands(award.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        boolean wouldChange(long undo, long target) {
            long before = total();
            undoes.put(undo, target);
            boolean changes = total() != before;
            undoes.remove(undo);
            return changes;
        }
    }

    @Test
    void awardUndoAndRedoInAnyOrder() {
        Property.check(25, Generator.lists(STEPS, 14), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make();
                    Db db = Databases.in(folder.path())) {
                long zoe = customer(db, "zoe");
                Model model = new Model();
                List<Long> operations = new ArrayList<>();
                for (Step step : steps) {
                    if (step.points() > 0) {
                        stepAward(db, zoe, step, model, operations);
                    } else if (!operations.isEmpty()) {
                        stepUndo(db, step, model, operations);
                    }
                    assertEquals(model.total(), total(db, zoe));
                    assertEquals(List.of(), db.read(new PointsCheck()::findings));
                    assertStatementEndsWith(db, zoe, model.total());
                }
            }
        });
    }

    private static void stepAward(Db db, long zoe, Step step, Model model, List<Long> operations) {
        String ref = step.ref() == 0 ? null : "ref " + step.ref();
        Long before = model.refs.get(step.ref());
        if (before != null && before != step.points()) {
            assertThrows(
                    KithException.Conflict.class, () -> Databases.write(db, tx -> give(tx, zoe, step.points(), ref)));
            return;
        }
        Written<Awarding.Awarded> given =
                db.write(Databases.operation("award"), tx -> give(tx, zoe, step.points(), ref));
        assertEquals(before != null, given.value().moved().replayed());
        if (before == null) {
            long operation = given.operation().getAsLong();
            operations.add(operation);
            model.points.put(operation, step.points());
            if (ref != null) {
                model.refs.put(step.ref(), step.points());
            }
        }
    }

    private static void stepUndo(Db db, Step step, Model model, List<Long> operations) {
        long target = step.target() < 0
                ? operations.get(Math.max(0, operations.size() + step.target()))
                : operations.get(step.target() % operations.size());
        boolean changes = model.stands(target) && model.wouldChange(-1, target);
        try {
            Written<Undo.Outcome> undone = undo(db, target);
            assertEquals(List.of(), undone.value().kept());
            undone.operation().ifPresent(operation -> {
                assertTrue(changes, "operation " + target + " was undone");
                operations.add(operation);
                model.undoes.put(operation, target);
            });
        } catch (KithException.Conflict e) {
            assertFalse(changes, e.getMessage());
        }
    }

    private static void assertStatementEndsWith(Db db, long customer, long total) {
        List<StatementLine> lines = db.read(tx -> {
            PointsAccounts accounts = Ledgers.book(tx, NOW).accounts();
            return Statement.of(
                    accounts.entries(customer), accounts.allocations(customer), accounts.lots(customer), NOW, UTC);
        });
        assertEquals(total, lines.isEmpty() ? 0 : lines.getLast().balance());
        assertEquals(lines.size(), new HashSet<>(lines).size());
    }
}
