package dev.kith.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Currency;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersTest {
    private static final Currency GBP = Currency.of("GBP");

    private static long order(Tx tx) {
        long customer = tx.insert("INSERT INTO customer (name, name_key, created_at) VALUES ('zoe', 'zoe', 0)");
        Basket basket = new Basket(tx, GBP, World.START);
        basket.add(Item.parse("TEA:3@0.35", GBP));
        basket.add(Item.parse("JAR:2@1", GBP));
        NewOrder head = new NewOrder(customer, "S-1", World.START, null, null);
        return new Orders(tx, GBP).add(head, basket.lines(), World.START).id();
    }

    private static long refund(Tx tx, long order, String item) {
        Orders orders = new Orders(tx, GBP);
        OrderCard card = OrderCard.of(orders, orders.get(order));
        NewOrder head = new NewOrder(card.order().customerId(), null, World.START, order, null);
        List<OrderLine> lines = Refunds.some(card.lines(), List.of(Item.parse(item, GBP)));
        card.requireLeft(lines);
        return orders.add(head, lines, World.START).id();
    }

    private static void undo(Db db, long operation) {
        db.write(
                Databases.operation("undo").undoing(operation),
                tx -> Undo.of(tx, operation, World.START, List.of(new OrdersUndo())));
    }

    /** A refund of an item, or the undo of an operation where there is none. */
    private record Step(String item, int target) {}

    private static final Generator<Step> STEPS = Generator.<Step>oneOf(
            Generator.of("TEA:1", "TEA:0.5", "TEA:2", "JAR", "JAR:1").map(item -> new Step(item, 0)),
            Generator.ints(0, 9).map(target -> new Step("", target)));

    @Test
    void refundsNeverExceedWhateverIsUndone() {
        Property.check(25, Generator.lists(STEPS, 14), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make();
                    Db db = Databases.in(folder.path())) {
                long order = Databases.write(db, OrdersTest::order);
                List<Long> operations = new ArrayList<>();
                for (Step step : steps) {
                    try {
                        Written<?> written = step.item().isEmpty()
                                ? undone(db, step, operations)
                                : db.write(Databases.operation("refund"), tx -> refund(tx, order, step.item()));
                        written.operation().ifPresent(operations::add);
                    } catch (KithException.Conflict e) {
                        assertEquals("conflict", e.code());
                    }
                    OrderCard card = db.read(tx -> OrderCard.of(new Orders(tx, GBP), new Orders(tx, GBP).get(order)));
                    assertTrue(card.refunded().compareTo(card.order().total()) <= 0, "" + card.refunds());
                    assertTrue(db.<Long>read(tx -> tx.number("""
                                    SELECT coalesce(min(q), 0) FROM (SELECT sum(quantity) AS q FROM order_line GROUP BY product_id)
                                    """)) >= 0);
                }
            }
        });
    }

    private static Written<?> undone(Db db, Step step, List<Long> operations) {
        if (operations.isEmpty()) {
            throw new KithException.Conflict("There is nothing to undo.");
        }
        long target = operations.get(step.target() % operations.size());
        return db.write(
                Databases.operation("undo").undoing(target),
                tx -> Undo.of(tx, target, World.START, List.of(new OrdersUndo())));
    }

    @Test
    void removingACustomersOrdersCanBeUndone(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            long order = Databases.write(db, OrdersTest::order);
            Databases.write(db, tx -> refund(tx, order, "TEA:1"));
            OrderCard before = db.read(tx -> OrderCard.of(new Orders(tx, GBP), new Orders(tx, GBP).get(order)));
            long removal = db.write(Databases.operation("remove"), tx -> {
                        new OrdersPart().remove(tx, 1);
                        return 0;
                    })
                    .operation()
                    .getAsLong();
            assertEquals(0L, db.<Long>read(tx -> tx.number("SELECT count(*) FROM customer_order")));
            assertEquals(0L, db.<Long>read(tx -> tx.number("SELECT count(*) FROM order_line")));
            undo(db, removal);
            assertEquals(before, db.read(tx -> OrderCard.of(new Orders(tx, GBP), new Orders(tx, GBP).get(order))));
        }
    }
}
