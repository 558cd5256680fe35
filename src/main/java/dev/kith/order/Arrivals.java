package dev.kith.order;

import dev.kith.cli.Session;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.order.OrderPart.Effect;
import java.util.List;
import java.util.function.Supplier;

/** Tells the other features of orders and refunds that arrive, in the operation that adds them. */
public final class Arrivals {
    private final List<OrderPart.Work> works;

    private Arrivals(List<OrderPart.Work> works) {
        this.works = works;
    }

    /** Makes everybody ready; to be called outside a transaction. */
    public static Arrivals prepare(Supplier<List<OrderPart>> parts, Session session) {
        return new Arrivals(
                parts.get().stream().map(part -> part.prepare(session)).toList());
    }

    /** Tells of some orders. */
    public List<Effect> tell(Tx tx, List<Long> orders) {
        clear(tx);
        try (Batch batch = tx.batch("INSERT INTO temp.arrived_order VALUES (?)")) {
            orders.forEach(batch::add);
        }
        return tellAll(tx);
    }

    /** Empties the temporary table arrived_order(id), to be filled for {@link #tellAll}. */
    public static void clear(Tx tx) {
        tx.script("CREATE TEMP TABLE IF NOT EXISTS arrived_order (id INTEGER PRIMARY KEY)");
        tx.run("DELETE FROM temp.arrived_order");
    }

    /** Tells of the orders that stand in the temporary table arrived_order. */
    public List<Effect> tellAll(Tx tx) {
        return works.stream().flatMap(work -> work.arrived(tx).stream()).toList();
    }
}
