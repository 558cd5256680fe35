package dev.kith.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.Databases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other features are told of tiers. */
class TiersTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void pointsCountOnceWithoutTiers() {
        try (Db db = Databases.in(folder)) {
            long customer = Databases.write(db, TiersTest::customer);
            assertEquals(100, (int) db.read(tx -> new Tiers(tx, 1).multiplier(customer, FIRST)));
        }
    }

    /** Up on 1 March and 1 June, down when the window of twelve months ends. */
    @Test
    void multiplierIsThatOfTheTierOnTheDay() {
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> {
                new Schemes(tx).add(new Scheme(1, Measure.SPEND, new Window.Rolling(12), Downgrade.BY_BALANCE));
                QualificationTest.TIERS.forEach(tier -> new Tiers(tx, 1).add(tier, Instant.EPOCH));
                Tiers tiers = new Tiers(tx, 1);
                tiers.save(new Tier(tiers.get("silver").id(), "silver", 5, 125, null));
                long customer = customer(tx);
                order(tx, customer, LocalDate.of(2027, 3, 1), 6);
                order(tx, customer, LocalDate.of(2027, 6, 1), 5);
                evaluate(tx, LocalDate.of(2029, 7, 1));
                assertEquals(100, tiers.multiplier(customer, LocalDate.of(2027, 2, 28)));
                assertEquals(125, tiers.multiplier(customer, LocalDate.of(2027, 3, 1)));
                assertEquals(125, tiers.multiplier(customer, LocalDate.of(2027, 5, 31)));
                assertEquals(150, tiers.multiplier(customer, LocalDate.of(2027, 6, 1)));
                assertEquals(150, tiers.multiplier(customer, LocalDate.of(2028, 5, 31)));
                assertEquals(125, tiers.multiplier(customer, LocalDate.of(2028, 6, 1)));
                assertEquals(100, tiers.multiplier(customer, LocalDate.of(2029, 6, 1)));
                assertEquals(100, tiers.multiplier(customer(tx), FIRST));
                assertEquals(100, new Tiers(tx, 2).multiplier(customer, FIRST));
                return true;
            });
        }
    }

    /** As many as are looked at together, some more, and one who has not enough. */
    @Test
    void manyRiseInOneRun() {
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> {
                new Schemes(tx).add(new Scheme(1, Measure.SPEND, new Window.Year(), Downgrade.NEVER));
                QualificationTest.TIERS.forEach(tier -> new Tiers(tx, 1).add(tier, Instant.EPOCH));
                tx.run("""
                        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 10003)
                        INSERT INTO customer (name, name_key, created_at) SELECT 'c' || i, 'c' || i, 0 FROM n
                        """);
                tx.run("""
                        INSERT INTO customer_order (customer_id, kind, ordered_at, total, created_at)
                        SELECT id, 'order', ?, iif(name = 'c5000', 4, 5), 0 FROM customer
                        """, FIRST.atTime(12, 0).toInstant(ZoneOffset.UTC));
                assertEquals(new Evaluation.Result(10_003, 0, 0, 0, 0), evaluate(tx, FIRST));
                assertEquals(Evaluation.Result.NOTHING, evaluate(tx, FIRST));
                return true;
            });
        }
    }

    private static long customer(Tx tx) {
        return tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('c', 'c', 0)");
    }

    private static void order(Tx tx, long customer, LocalDate day, long total) {
        tx.run(
                "INSERT INTO customer_order (customer_id, kind, ordered_at, total, created_at) VALUES (?, 'order', ?, ?, 0)",
                customer,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                total);
        evaluate(tx, day);
    }

    private static Evaluation.Result evaluate(Tx tx, LocalDate day) {
        return new Evaluation(
                        tx,
                        new Schemes(tx).list().getFirst(),
                        day.atTime(13, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)
                .run();
    }
}
