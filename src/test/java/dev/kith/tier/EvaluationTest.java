package dev.kith.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tiers in a database against the rules followed for everybody: whatever happens in whatever order, nobody who has to
 * rise or fall is missed, and the same is counted.
 */
class EvaluationTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Before the year's end, 29 February, and days on which the clocks change. */
    private static final List<Instant> STARTS = List.of(
            Instant.parse("2027-12-20T22:30:00Z"),
            Instant.parse("2028-02-20T22:30:00Z"),
            Instant.parse("2028-10-20T21:30:00Z"));

    enum What {
        ORDER,
        REFUND,
        CALL,
        AWARD,
        TAKE_BACK,
        WAIT,
        RUN
    }

    /**
     * @param back how long ago it was, or how long to wait, in eight hours
     * @param target which of the things before
     */
    private record Step(What what, int customer, int amount, int back, int target) {}

    private record Life(Measure measure, Window window, Downgrade downgrade, Instant start, List<Step> steps) {}

    private static final Generator<Step> STEPS = Generator.of(What.values())
            .then(what -> Generator.ints(0, 2)
                    .then(customer -> Generator.ints(1, 9)
                            .then(amount -> Generator.ints(0, 150)
                                    .then(back -> Generator.ints(0, 9)
                                            .map(target -> new Step(what, customer, amount, back, target))))));

    private static final Generator<Life> LIVES = Generator.of(Measure.values())
            .then(measure -> QualificationTest.SCHEMES.then(scheme -> Generator.of(STARTS)
                    .then(start -> Generator.lists(STEPS, 40)
                            .map(steps -> new Life(measure, scheme.window(), scheme.downgrade(), start, steps)))));

    private enum Kind {
        ORDER,
        CALL,
        AWARD,
        /** An award that was taken back and given again. */
        AWARD_AGAIN
    }

    /** Something that counts, with what is left of it. */
    private static final class Thing {
        final Kind kind;
        final int customer;
        final Instant at;
        final long id;
        long left;

        Thing(Kind kind, int customer, Instant at, long id, long left) {
            this.kind = kind;
            this.customer = customer;
            this.at = at;
            this.id = id;
            this.left = left;
        }

        /** How much of a measure it is, on its day. */
        long counts(Measure measure) {
            return switch (measure) {
                case SPEND -> kind == Kind.ORDER ? left : 0;
                case ORDERS -> kind == Kind.ORDER && left > 0 ? 1 : 0;
                case POINTS, STATUS_POINTS -> kind == Kind.AWARD || kind == Kind.AWARD_AGAIN ? left : 0;
                case ACTIVE_DAYS -> (kind == Kind.ORDER || kind == Kind.CALL) && left > 0 ? 1 : 0;
            };
        }
    }

    /** A life in a database, and beside it the rules for each customer. */
    private static final class Run {
        private final Tx tx;
        private final Scheme scheme;
        private final Ladder ladder;
        private final long[] customers = new long[3];
        private final long[] accounts = new long[3];
        private final List<Thing> things = new ArrayList<>();
        private final Map<Integer, Standing> standings = new LinkedHashMap<>();
        private final List<List<String>> moves = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private Instant now;
        private @Nullable LocalDate last;

        Run(Tx tx, Life life) {
            this.tx = tx;
            this.now = life.start();
            this.scheme = new Scheme(1, life.measure(), life.window(), life.downgrade());
            new Schemes(tx).add(scheme);
            Tiers tiers = new Tiers(tx, 1);
            QualificationTest.TIERS.forEach(tier -> tiers.add(tier, now));
            this.ladder = tiers.ladder();
            for (int i = 0; i < customers.length; i++) {
                customers[i] =
                        tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES (?1, ?1, 0)", "c" + i);
                accounts[i] = tx.insert(
                        "INSERT INTO points_account (customer_id, programme_id, status) VALUES (?, 1, ?)",
                        customers[i],
                        scheme.measure() == Measure.STATUS_POINTS);
                standings.put(i, Standing.lowest(ladder, today()));
            }
        }

        private LocalDate today() {
            return now.atZone(ZONE).toLocalDate();
        }

        void step(Step step) {
            Instant at = now.minusSeconds(step.back() * 28_800L);
            switch (step.what()) {
                case ORDER -> order(step, at);
                case REFUND -> refund(step);
                case CALL -> call(step, at);
                case AWARD -> award(step, at);
                case TAKE_BACK -> takeBack(step);
                case WAIT -> now = now.plusSeconds(step.back() * 28_800L);
                case RUN -> run();
            }
        }

        void run() {
            new Evaluation(tx, scheme, now, ZONE).run();
            for (int customer = 0; customer < customers.length; customer++) {
                follow(customer, last == null ? today() : last);
            }
            last = today();
            compare();
        }

        private void order(Step step, Instant at) {
            long id = tx.insert(
                    "INSERT INTO customer_order (customer_id, kind, ordered_at, total, created_at) VALUES (?, 'order', ?, ?, 0)",
                    customers[step.customer()],
                    at,
                    step.amount());
            things.add(new Thing(Kind.ORDER, step.customer(), at, id, step.amount()));
            arrived(step.customer(), id);
        }

        /** All of an order, or a part of it, later than the order. */
        private void refund(Step step) {
            Thing order = pick(step, Kind.ORDER);
            if (order != null) {
                long part = Math.min(order.left, step.amount());
                order.left -= part;
                long id = tx.insert("""
                        INSERT INTO customer_order (customer_id, kind, refunds_id, ordered_at, total, created_at)
                        VALUES (?, 'refund', ?, ?, ?, 0)
                        """, customers[order.customer], order.id, now, -part);
                arrived(order.customer, id);
            }
        }

        /** Notes, and calls that went out, do not count. */
        private void call(Step step, Instant at) {
            tx.run(
                    """
                    INSERT INTO interaction (customer_id, channel, direction, started_at, created_at) VALUES (?, ?, ?, ?, 0)
                    """,
                    customers[step.customer()],
                    step.target() == 0 ? "note" : "call",
                    step.target() == 1 ? "out" : "in",
                    at);
            things.add(new Thing(Kind.CALL, step.customer(), at, 0, step.target() > 1 ? 1 : 0));
        }

        /** Points that another customer sent do not count. */
        private void award(Step step, Instant at) {
            boolean sent = step.target() == 0;
            long id = entry(step.customer(), sent ? "received" : "award", step.amount(), at, null);
            things.add(new Thing(Kind.AWARD, step.customer(), at, id, sent ? 0 : step.amount()));
        }

        private void takeBack(Step step) {
            Thing award = pick(step, Kind.AWARD);
            if (award != null) {
                things.remove(award);
                long reversal = entry(award.customer, "reversal", -award.left, now, award.id);
                if (step.target() % 2 == 0) {
                    long id = entry(award.customer, "reversal", award.left, now, reversal);
                    things.add(new Thing(Kind.AWARD_AGAIN, award.customer, award.at, id, award.left));
                }
            }
        }

        private @Nullable Thing pick(Step step, Kind kind) {
            List<Thing> all = things.stream()
                    .filter(thing -> thing.kind == kind && thing.left > 0)
                    .toList();
            return all.isEmpty() ? null : all.get(step.target() % all.size());
        }

        private long entry(int customer, String kind, long points, Instant at, @Nullable Long reverses) {
            return tx.insert("""
                    INSERT INTO points_entry (account_id, kind, points, at, reverses_id, recorded_at) VALUES (?, ?, ?, ?, ?, 0)
                    """, accounts[customer], kind, points, at, reverses);
        }

        private void arrived(int customer, long order) {
            tx.script("CREATE TEMP TABLE IF NOT EXISTS arrived_order (id INTEGER PRIMARY KEY)");
            tx.run("DELETE FROM temp.arrived_order");
            tx.run("INSERT INTO temp.arrived_order VALUES (?)", order);
            UpgradeByOrders.arrived(tx, now, ZONE);
            follow(customer, today());
            compare();
        }

        private void follow(int customer, LocalDate from) {
            Amounts amounts = new Amounts();
            for (Thing thing : things) {
                long counts = thing.customer == customer ? thing.counts(scheme.measure()) : 0;
                LocalDate day = thing.at.atZone(ZONE).toLocalDate();
                if (counts > 0 && scheme.measure() == Measure.ACTIVE_DAYS) {
                    amounts.mark(day);
                } else {
                    amounts.add(day, counts);
                }
            }
            Qualification.Course course =
                    new Qualification(scheme, ladder).follow(standings.get(customer), amounts, from, today());
            standings.put(customer, course.standing());
            course.moves().forEach(move -> moves.get(customer).add(told(move)));
        }

        private void compare() {
            Standings kept = new Standings(tx, scheme, ladder);
            for (int customer = 0; customer < customers.length; customer++) {
                kept.nominate(customers[customer]);
                Standing found = kept.candidates(today()).getFirst().standing();
                Standing wanted = standings.get(customer);
                assertEquals(wanted.tier(), found.tier());
                assertEquals(wanted.earned(), found.earned());
                assertEquals(wanted.window(), found.window());
                assertEquals(moves.get(customer), tx.list("""
                        SELECT m.day || ' ' || f.name || ' to ' || t.name || ' ' || m.cause || ' ' || m.value AS told
                        FROM tier_standing s JOIN tier_move m ON m.standing_id = s.id
                        JOIN tier f ON f.id = m.from_id JOIN tier t ON t.id = m.to_id
                        WHERE s.customer_id = ? ORDER BY m.id
                        """, row -> row.text("told"), customers[customer]));
            }
        }

        private static String told(Move move) {
            return move.day() + " " + move.from().name() + " to " + move.to().name() + " "
                    + move.cause().word() + " " + move.value();
        }
    }

    @Test
    void nobodyIsMissed() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Db db = Databases.in(folder.path())) {
            Property.check(120, LIVES, life -> lived(db, life));
        }
    }

    /** Takes all of it back, for the next one. */
    private static void lived(Db db, Life life) {
        db.rehearse(Databases.operation("test"), tx -> {
            Run run = new Run(tx, life);
            life.steps().forEach(run::step);
            run.run();
            run.run();
            return true;
        });
    }
}
