package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random operations on every journalled table, taken back and done again in any order. What undo should do is told from
 * snapshots of all rows, taken before and after each operation, and never from the journal.
 */
class UndoPropertyTest {
    /** An operation of some edits, or the undo of one of those before it. */
    sealed interface Step {
        record Change(List<Edit> edits) implements Step {}

        record TakeBack(int which) implements Step {}
    }

    private record Done(long id, Snapshot before, Snapshot after) {}

    static final Generator<Step> STEPS = Generator.oneOf(
            Generator.lists(Edit.ANY, 6).map(Step.Change::new),
            Generator.lists(Edit.ANY, 3).map(Step.Change::new),
            Generator.ints(0, 30).map(Step.TakeBack::new));

    /** {@code -Dkith.runs=1000 -Dkith.seed=5} looks longer, and elsewhere. */
    @Test
    void undoTakesBackWhatItSaysAndNothingElse() {
        Property.check(
                Integer.getInteger("kith.runs", 12),
                Long.getLong("kith.seed", 7),
                Generator.lists(STEPS, 25),
                UndoPropertyTest::check);
    }

    static void check(List<Step> steps) {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Db db = Databases.in(folder.path())) {
            new Run(db).run(steps);
        }
    }

    private static final class Run {
        private final Db db;
        private final List<Done> all = new ArrayList<>();

        /** Whether an operation did something and took it back itself: it can't be undone, and counts as a change. */
        private boolean idle;

        Run(Db db) {
            this.db = db;
        }

        void run(List<Step> steps) {
            for (Step step : steps) {
                switch (step) {
                    case Step.Change change -> change(change.edits());
                    case Step.TakeBack back -> takeBackAny(back.which());
                }
                checkKeys();
            }
            unwind();
            checkJournal();
        }

        private void change(List<Edit> edits) {
            Snapshot before = now();
            Written<Boolean> written = db.write(Databases.operation("change"), tx -> {
                edits.forEach(edit -> edit.run(tx));
                return true;
            });
            Snapshot after = now();
            idle |= written.operation().isPresent() && before.equals(after);
            written.operation().ifPresent(id -> all.add(new Done(id, before, after)));
        }

        private void takeBackAny(int which) {
            if (!all.isEmpty()) {
                Done target = all.get(all.size() - 1 - which % all.size());
                takeBack(target);
            }
        }

        /** Takes one back and checks what that did; nothing where it is taken back already. */
        private Optional<Undo.Outcome> takeBack(Done target) {
            Snapshot before = now();
            Written<Undo.Outcome> written;
            try {
                written = db.write(
                        Databases.operation("undo").undoing(target.id()),
                        tx -> Undo.of(
                                tx, target.id(), Databases.operation("undo").at(), List.of()));
            } catch (KithException.Conflict undoneAlready) {
                assertEquals(before, now());
                return Optional.empty();
            }
            Snapshot after = now();
            checkUndo(target, before, after, kept(written));
            OptionalLong id = written.operation();
            assertEquals(written.value().rows() > 0, id.isPresent(), "rows, and so an operation");
            id.ifPresent(undo -> all.add(new Done(undo, before, after)));
            return Optional.of(written.value());
        }

        private Set<Snapshot.Aggregate> kept(Written<Undo.Outcome> written) {
            Set<Snapshot.Aggregate> kept = new HashSet<>();
            written.value().kept().forEach(one -> kept.add(new Snapshot.Aggregate(one.aggregate(), one.id())));
            written.operation()
                    .ifPresent(id -> db.read(tx -> tx.list(
                            "SELECT aggregate, aggregate_id FROM operation_kept WHERE undo_id = ?",
                            row -> kept.add(new Snapshot.Aggregate(row.text("aggregate"), row.number("aggregate_id"))),
                            id)));
            return kept;
        }

        private void checkUndo(Done target, Snapshot before, Snapshot after, Set<Snapshot.Aggregate> kept) {
            Set<Snapshot.Key> touched = target.before().differences(target.after());
            Set<Snapshot.Key> moved = before.differences(after);
            for (Snapshot.Key key : touched) {
                Set<Snapshot.Aggregate> aggregates =
                        new HashSet<>(target.before().aggregates(key));
                aggregates.addAll(target.after().aggregates(key));
                boolean stays = before.aggregates(key).stream().anyMatch(kept::contains);
                if (isLedger(key) || stays || aggregates.stream().anyMatch(kept::contains)) {
                    continue;
                }
                assertEquals(target.before().rows().get(key), after.rows().get(key), "taken back: " + key);
                for (Snapshot.Aggregate aggregate : moved.contains(key) ? aggregates : Set.<Snapshot.Aggregate>of()) {
                    assertEquals(
                            target.after().of(aggregate), before.of(aggregate), "nobody's later work: " + aggregate);
                }
            }
            for (Snapshot.Key key : moved) {
                Set<Snapshot.Aggregate> aggregates = new HashSet<>(before.aggregates(key));
                aggregates.addAll(after.aggregates(key));
                assertTrue(touched.contains(key), "moved but not touched: " + key);
                assertTrue(aggregates.stream().noneMatch(kept::contains), "moved but kept: " + key);
            }
        }

        /** Back to the beginning, newest first, and again to the end: nothing may be kept on this way. */
        private void unwind() {
            List<Done> way = List.copyOf(all);
            Snapshot end = now();
            boolean strict = !idle && end.rows().keySet().stream().noneMatch(Run::isLedger);
            for (Done done : way.reversed()) {
                Optional<Undo.Outcome> outcome = takeBack(done);
                if (strict) {
                    assertEquals(List.of(), outcome.orElseThrow().kept(), "kept on the way back");
                    assertEquals(done.before(), now(), "state before " + done.id());
                }
            }
            if (strict) {
                for (Done undo :
                        List.copyOf(all.subList(way.size(), all.size())).reversed()) {
                    assertEquals(List.of(), takeBack(undo).orElseThrow().kept(), "kept on the way forth");
                }
                assertEquals(end, now());
            }
        }

        private static boolean isLedger(Snapshot.Key key) {
            return key.table().equals("points_entry");
        }

        private Snapshot now() {
            return db.read(Snapshot::of);
        }

        private void checkKeys() {
            assertEquals(List.of(), db.read(tx -> tx.list("PRAGMA foreign_key_check", row -> row.text("table"))));
        }

        private void checkJournal() {
            assertEquals(List.of(), db.read(AuditChain::verify));
            assertEquals("ok", db.<String>read(tx -> tx.text("PRAGMA integrity_check")));
            for (Map.Entry<Snapshot.Key, Snapshot.Value> row : now().rows().entrySet()) {
                long covered = db.read(
                        tx -> tx.number("""
                        SELECT (SELECT count(*) FROM operation_insert WHERE table_name = ?1 AND ?2 BETWEEN first_id AND last_id)
                            + (SELECT count(*) FROM schema_row WHERE table_name = ?1 AND row_id = ?2)
                        """, row.getKey().table(), row.getKey().id()));
                assertEquals(1, covered, "in one range: " + row.getKey());
            }
        }
    }
}
