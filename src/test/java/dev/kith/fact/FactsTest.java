package dev.kith.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.cli.Settings;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happens, and whether or not it can be written, facts are what the data says on the day of asking. */
class FactsTest {
    private static final int CUSTOMERS = 6;
    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati");

    private static final int STEPS_EACH = 260;

    /** What a step becomes when a failure is made simpler. */
    private static final String NOTHING = "nothing";

    private static final Generator<String> STEPS = choices -> {
        long customer = choices.below(CUSTOMERS) + 1;
        long days = choices.below(400);
        return switch ((int) choices.below(24)) {
            case 0 -> NOTHING;
            case 1 -> "customer add N" + customer;
            case 2, 3 -> "order add id:%d --item TEA=Tea:%d@2.50 --at -%dd".formatted(customer, days % 7 + 1, days);
            case 4 -> "order refund id:%d".formatted(days % 20 + 1);
            case 5 -> "log call id:%d --at -%dd".formatted(customer, days);
            case 6 -> "log note id:%d -m Hello".formatted(customer);
            case 7 -> "log edit %d --channel email".formatted(days % 9 + 1);
            case 8 -> "points award id:%d %d --expires 2026-12-%02d".formatted(customer, days + 1, days % 31 + 1);
            case 9, 10 -> "undo";
            case 11, 12 -> "undo " + (days + 2);
            case 13 -> "customer remove id:%d --yes".formatted(customer);
            case 14 -> "customer merge id:%d id:%d".formatted(customer, days % CUSTOMERS + 1);
            case 15 -> "customer archive id:%d".formatted(customer);
            case 16 -> "customer restore id:%d".formatted(customer);
            case 17 -> "customer rate id:%d --potential %d".formatted(customer, days % 5 + 1);
            case 18, 19 -> "file %d %d".formatted(customer, days);
            case 20 -> "config set timezone " + ZONES.get((int) days % ZONES.size());
            case 21 -> "clock PT%dH".formatted(days % 48);
            default -> "clock P%dD".formatted(days % 3 == 0 ? days : 1);
        };
    };

    /** More than a thousand operations; whether the facts can be written takes turns. */
    @Test
    void followWhateverHappens() {
        Generator<List<String>> all = choices ->
                Stream.generate(() -> STEPS.draw(choices)).limit(STEPS_EACH).toList();
        Property.check(4, all, drawn -> {
            List<String> steps =
                    drawn.stream().filter(step -> !step.equals(NOTHING)).toList();
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.in(folder.path());
                Databases.copyTo(world.database());
                for (int customer = 1; customer <= CUSTOMERS; customer++) {
                    world.out("customer add N" + customer);
                }
                for (int i = 0; i < steps.size(); i++) {
                    boolean clock = steps.get(i).startsWith("clock");
                    if (clock) {
                        compare(world, true);
                    }
                    take(steps.get(i), world);
                    if (clock || i % 5 == 4 || i == steps.size() - 1) {
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
        String[] words = step.split(" ", 0);
        if (words[0].equals("clock")) {
            world.later(Duration.parse(words[1]));
            return;
        }
        Ran ran = words[0].equals("file")
                ? importing(Long.parseLong(words[1]), Long.parseLong(words[2]), world)
                : world.run(step);
        assertEquals(true, List.of(0, 3, 4, 6).contains(ran.code()), step + "\n" + ran.err());
    }

    /** Orders of some customers, of whom not all are known, and a refund; some were in the file before, some change. */
    private static Ran importing(long customer, long days, World world) {
        StringBuilder file = new StringBuilder("order,date,customer,product,quantity,price\n");
        for (long row = 0; row < 3; row++) {
            file.append("A%d,%s,E%d,Tea,%d,2.50\n"
                    .formatted(
                            (days + row) % 25,
                            World.START
                                    .minus(Duration.ofDays(days * row % 400))
                                    .toString()
                                    .substring(0, 10),
                            (customer + row) % 4,
                            row == 2 ? -1 : days % 3 + 1));
        }
        world.write("orders.csv", file.toString());
        return world.run("import orders orders.csv --create-customers");
    }

    private static void compare(World world, boolean write) {
        try (Db db = Db.open(world.database(), notice -> {})) {
            ZoneId zone = db.read(Settings::of).zone();
            FactDay day = FactDay.of(world.now(), zone);
            if (write) {
                Facts.follow(db, day);
            }
            db.read(tx -> {
                Facts.ready(tx, day);
                assertEquals(
                        PlainFacts.all(tx, world.now(), zone),
                        tx.list("SELECT * FROM customer_fact ORDER BY customer_id", PlainFacts::line));
                return true;
            });
        }
    }
}
