package dev.kith.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever happens, and whether or not it can be written, facts are what the data says on the day of asking. */
class FactsTest {
    private static final int CUSTOMERS = 6;
    private static final ZoneId ZONE = ZoneId.of("UTC");

    private static final Generator<String> STEPS = choices -> {
        long customer = choices.below(CUSTOMERS) + 1;
        long days = choices.below(400);
        return switch ((int) choices.below(16)) {
            case 0, 1 -> "customer add N" + customer;
            case 2, 3, 4 -> "order add id:%d --item TEA=Tea:%d@2.50 --at -%dd".formatted(customer, days % 7 + 1, days);
            case 5 -> "order refund id:%d".formatted(days % 20 + 1);
            case 6 -> "log call id:%d --at -%dd".formatted(customer, days);
            case 7 -> "log note id:%d -m Hello".formatted(customer);
            case 8 -> "log edit %d --channel email".formatted(days % 9 + 1);
            case 9 -> "points award id:%d %d --expires 2026-12-%02d".formatted(customer, days + 1, days % 31 + 1);
            case 10, 11 -> "undo";
            case 12 -> "customer remove id:%d --yes".formatted(customer);
            case 13 -> "customer merge id:%d id:%d".formatted(customer, days % CUSTOMERS + 1);
            case 14 -> "customer archive id:%d".formatted(customer);
            default -> "clock +" + (days % 3 == 0 ? days : 1);
        };
    };

    @Test
    void followWhateverHappens() {
        Property.check(6, Generator.lists(STEPS, 200), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.in(folder.path());
                Databases.copyTo(world.database());
                for (int customer = 1; customer <= CUSTOMERS; customer++) {
                    world.out("customer add N" + customer);
                }
                for (int i = 0; i < steps.size(); i++) {
                    take(steps.get(i), world);
                    if (i % 5 == 4 || i == steps.size() - 1) {
                        compare(world, i % 2 == 0);
                    }
                }
            }
        });
    }

    /** Facts are read through a temporary view of the same name while another program writes. */
    @Test
    void waitForNobody() {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Db db = Databases.in(folder.path());
                Db other = Db.open(db.file(), notice -> {})) {
            Databases.write(other, FactsTest::addCustomerWithOrder);
            FactDay day = FactDay.of(World.START, ZONE);
            Facts.follow(db, day);
            Databases.write(other, FactsTest::addCustomerWithOrder);
            Databases.write(other, tx -> {
                Facts.follow(db, day);
                assertEquals(200, spend(db, day));
                assertEquals(100, db.<Long>read(tx2 -> tx2.number("SELECT sum(spend) FROM main.customer_fact")));
                return true;
            });
            assertEquals(200, spend(db, day));
            Facts.follow(db, day);
            assertEquals(200, spend(db, day));
            assertEquals(200, db.<Long>read(tx -> tx.number("SELECT sum(spend) FROM main.customer_fact")));
        }
    }

    /** What the clock moves out of a window and into it, both ways. */
    @Test
    void followTheCalendar() {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Db db = Databases.in(folder.path())) {
            Databases.write(db, FactsTest::addCustomerWithOrder);
            for (int days : List.of(0, 30, 31, 30, 90, 91, 365, 366, 365, 0, -1, 0)) {
                FactDay day = FactDay.of(World.START.plus(Duration.ofDays(days)), ZONE);
                Facts.follow(db, day);
                List<Long> inside = FactDay.WINDOWS.stream()
                        .map(window -> days >= 0 && days <= window ? 100L : 0L)
                        .toList();
                assertEquals(
                        inside,
                        FactDay.WINDOWS.stream()
                                .map(window -> db.<Long>read(
                                        tx -> tx.number("SELECT sum(spend_" + window + ") FROM customer_fact")))
                                .toList(),
                        "after " + days + " days");
            }
        }
    }

    private static long spend(Db db, FactDay day) {
        return db.<Long>read(tx -> {
            Facts.ready(tx, day);
            return tx.number("SELECT sum(spend) FROM customer_fact");
        });
    }

    private static long addCustomerWithOrder(Tx tx) {
        long customer =
                tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('Zoe', 'zoe', ?)", World.START);
        return tx.insert("""
                INSERT INTO customer_order (customer_id, kind, ordered_at, total, created_at) VALUES (?1, 'order', ?2, 100, ?2)
                """, customer, World.START);
    }

    private static void take(String step, World world) {
        if (step.startsWith("clock ")) {
            world.later(Duration.ofDays(Long.parseLong(step.substring(7))));
            return;
        }
        Ran ran = world.run(step);
        assertEquals(true, ran.code() == 0 || ran.code() == 3 || ran.code() == 4, step + "\n" + ran.err());
    }

    private static void compare(World world, boolean write) {
        try (Db db = Db.open(world.database(), notice -> {})) {
            Instant now = world.now();
            if (write) {
                Facts.follow(db, FactDay.of(now, ZONE));
            }
            db.read(tx -> {
                Facts.ready(tx, FactDay.of(now, ZONE));
                assertEquals(
                        PlainFacts.all(tx, now, ZONE),
                        tx.list("SELECT * FROM customer_fact ORDER BY customer_id", PlainFacts::line));
                return true;
            });
        }
    }
}
