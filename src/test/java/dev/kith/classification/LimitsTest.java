package dev.kith.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.fact.FactDay;
import dev.kith.fact.Facts;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of scores are those of all buyers, however much of the facts could be written. */
class LimitsTest {
    private static final FactDay DAY = FactDay.of(World.START, ZoneId.of("UTC"));

    private static final String BUYERS = """
            SELECT count(*) FILTER (WHERE o.kind = 'order') AS orders, sum(o.total) AS spend,
                max(o.ordered_at) FILTER (WHERE o.kind = 'order') AS last_order
            FROM customer c JOIN customer_order o ON o.customer_id = c.id
            WHERE c.archived_at IS NULL GROUP BY c.id HAVING orders > 0
            """;

    private record Step(long customer, long kind, long days, long total) {}

    /** What the facts are made of, and what happens afterwards, which no facts are written of. */
    private record History(List<Step> before, List<Step> after) {}

    /** Few amounts, so that many are equal. */
    private static final Generator<History> HISTORIES = choices -> {
        long customers = choices.below(30) + 1;
        long amounts = choices.below(20) + 1;
        Generator<Step> step = next ->
                new Step(next.below(customers) + 1, next.below(10), next.below(amounts), next.below(amounts) - 2);
        return new History(
                Generator.lists(step, 80).draw(choices),
                Generator.lists(step, 20).draw(choices));
    };

    @Test
    void limitsUnderALockAreThoseFromNothing() {
        Property.check(40, HISTORIES, LimitsTest::agree);
    }

    /** Of three equal values two leave, of which some lie before what is read. */
    @Test
    void equalValuesLeave() {
        List<Step> before = Stream.of(1L, 1L, 1L, 2L, 3L, 4L, 5L, 6L)
                .gather(Gatherers.scan(
                        () -> new Step(0, 3, 0, 0), (last, total) -> new Step(last.customer() + 1, 3, 0, total)))
                .toList();
        agree(new History(before, List.of(new Step(1, 1, 0, 0), new Step(2, 1, 0, 0))));
    }

    private static void agree(History history) {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Db reader = Databases.in(folder.path());
                Db writer = Db.open(reader.file(), notice -> {})) {
            Databases.write(writer, tx -> take(history.before(), tx));
            Facts.follow(reader, DAY);
            Databases.write(writer, tx -> take(history.after(), tx));
            List<Long> locked = underALock(reader, writer);
            assertEquals(plain(reader), locked);
            forget(writer);
            assertEquals(locked, underALock(reader, writer));
            Facts.follow(reader, DAY);
            assertEquals(locked, limits(reader));
        }
    }

    @Test
    void limitsOfAFileThatCantBeWrittenAreThoseFromNothing(@TempDir Path folder) {
        assumeTrue(isProtected(Databases.copyTo(folder.resolve("any.db"))), "this user may write every file");
        Property.check(20, HISTORIES, LimitsTest::agreeReadOnly);
    }

    /** What is kept in the file holds where nothing happened since, and otherwise what this reader reckons. */
    private static void agreeReadOnly(History history) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path file;
            List<Long> expected;
            try (Db writer = Databases.in(folder.path())) {
                file = writer.file();
                Databases.write(writer, tx -> take(history.before(), tx));
                Facts.follow(writer, DAY);
                Databases.write(writer, tx -> take(history.after(), tx));
                expected = plain(writer);
            }
            assertTrue(isProtected(file));
            try (Db reader = Db.open(file, notice -> {})) {
                Facts.follow(reader, DAY);
                assertEquals(expected, limits(reader));
                assertEquals(expected, limits(reader));
            }
        }
    }

    private static boolean isProtected(Path file) {
        return file.toFile().setReadOnly() && !Files.isWritable(file);
    }

    /** Nothing can be written meanwhile. */
    private static List<Long> underALock(Db reader, Db writer) {
        return Databases.write(writer, tx -> {
            Facts.follow(reader, DAY);
            return limits(reader);
        });
    }

    private static List<Long> limits(Db db) {
        return db.read(tx -> {
            Facts.ready(tx, DAY);
            return ClassLimits.reckonRfm(tx);
        });
    }

    /** As Quintiles has them in lists of all. */
    private static List<Long> plain(Db db) {
        return db.read(tx -> {
            List<Long> spends = tx.list(BUYERS, row -> row.number("spend"));
            if (spends.isEmpty()) {
                return List.of(0L);
            }
            return Stream.of(
                            Stream.of((long) spends.size()),
                            beside(tx.list(BUYERS, row -> -row.number("last_order")))
                                    .map(last -> -last),
                            beside(tx.list(BUYERS, row -> row.number("orders"))),
                            beside(spends))
                    .flatMap(part -> part)
                    .toList();
        });
    }

    private static Stream<Long> beside(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return Quintiles.neighbours(
                sorted.size(),
                (at, count) -> sorted.subList(Math.toIntExact(at), Math.toIntExact(Math.min(at + 2, count))))
                .stream();
    }

    private static void forget(Db db) {
        db.derive(tx -> {
            tx.run("DELETE FROM derived_state WHERE name GLOB 'fact*'");
            tx.run("DELETE FROM customer_fact");
        });
    }

    private static boolean take(List<Step> steps, Tx tx) {
        steps.forEach(step -> take(step, tx));
        return true;
    }

    private static void take(Step step, Tx tx) {
        tx.run("""
                INSERT OR IGNORE INTO customer (id, name, name_key, created_at) VALUES (?, 'Zoe', 'zoe', ?)
                """, step.customer(), World.START);
        if (step.kind() == 0) {
            tx.run(
                    "UPDATE customer SET archived_at = iif(archived_at IS NULL, ?, NULL) WHERE id = ?",
                    World.START,
                    step.customer());
        } else if (step.kind() == 1) {
            tx.run("DELETE FROM customer_order WHERE customer_id = ?", step.customer());
        } else {
            tx.insert(
                    """
                    INSERT INTO customer_order (customer_id, kind, ordered_at, total, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
                    """,
                    step.customer(),
                    step.kind() == 2 ? "refund" : "order",
                    World.START.minusSeconds(step.days() * 24 * 60 * 60),
                    step.total() * 100,
                    World.START);
        }
    }
}
