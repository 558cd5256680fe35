package dev.kith.order;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders and refunds of a database with their lines, in its currency. */
public final class Orders {
    /** Lines {@code l} of orders {@code o} with their product {@code p}. */
    static final String BOUGHT =
            "customer_order o JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id";

    private static final String SELECT = """
            SELECT o.id, o.kind, o.number, o.customer_id, c.name AS customer, o.ordered_at, o.refunds_id, o.total, o.note,
                (SELECT count(*) FROM order_line l WHERE l.order_id = o.id) AS lines
            FROM customer_order o JOIN customer c ON c.id = o.customer_id
            """;
    private static final String LINES = """
            SELECT l.id, l.product_id, p.sku, p.name, l.description, l.quantity, l.price, l.amount
            FROM customer_order o JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id
            """;
    private static final String ADD = """
            INSERT INTO customer_order (customer_id, kind, number, ordered_at, refunds_id, total, note, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_LINE = """
            INSERT INTO order_line (order_id, product_id, description, quantity, price, amount) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String TOTALS = """
            SELECT count(*) FILTER (WHERE kind = 'order') AS orders, coalesce(sum(total), 0) AS spend,
                min(ordered_at) FILTER (WHERE kind = 'order') AS first_order,
                max(ordered_at) FILTER (WHERE kind = 'order') AS last_order
            FROM customer_order WHERE customer_id = ?
            """;
    private static final String REFUNDED_TWICE = """
            WITH back AS (
                SELECT o.id, o.refunds_id FROM journal_open j
                JOIN operation_change c ON c.operation_id = j.operation_id AND c.table_name = 'customer_order' AND c.kind = 'insert'
                JOIN customer_order o ON o.id = c.row_id
                WHERE o.refunds_id IS NOT NULL),
            since AS (
                SELECT DISTINCT b.refunds_id AS id FROM back b JOIN customer_order o ON o.refunds_id = b.refunds_id
                WHERE o.id NOT IN (SELECT id FROM back))
            SELECT s.id FROM since s
            WHERE (SELECT sum(total) FROM customer_order o WHERE o.id = s.id OR o.refunds_id = s.id) < 0
                OR EXISTS (
                    SELECT 1 FROM customer_order o JOIN order_line l ON l.order_id = o.id
                    WHERE o.id = s.id OR o.refunds_id = s.id
                    GROUP BY l.product_id, CASE WHEN l.product_id IS NULL THEN l.description END
                    HAVING sum(l.quantity) < 0)
            ORDER BY s.id
            """;
    private static final String REMOVE_LINES =
            "DELETE FROM order_line WHERE order_id IN (SELECT id FROM customer_order WHERE customer_id = ?)";
    private static final String RELEASE = """
            UPDATE customer_order SET refunds_id = NULL
            WHERE refunds_id IN (SELECT id FROM customer_order WHERE customer_id = ?1) AND customer_id <> ?1
            """;
    private static final String REMOVE = "DELETE FROM customer_order WHERE customer_id = ? AND kind = ?";

    private final Tx tx;
    private final Currency currency;

    public Orders(Tx tx, Currency currency) {
        this.tx = tx;
        this.currency = currency;
    }

    /**
     * The one order that a user means.
     *
     * @throws KithException.NotFound where there is none
     * @throws KithException.Conflict where the id of one is the number of another
     */
    Order get(OrderRef ref) {
        List<Order> found =
                tx.list(SELECT + " WHERE o.id = ? OR o.number = ? ORDER BY o.id", this::order, ref.id(), ref.number());
        return switch (found.size()) {
            case 0 ->
                throw new KithException.NotFound(
                        Text.of("There is no order '{0}'.", ref), Text.of("See 'kith order list'."));
            case 1 -> found.getFirst();
            default ->
                throw KithException.Conflict.ambiguous(
                        Text.of("'{0}' is the id of one order and the number of another.", ref),
                        Text.of("Write id:{0} or number:{0}.", ref));
        };
    }

    /** The id of the one order that a user means; throws as {@link #get(OrderRef)} does. */
    public long idOf(OrderRef ref) {
        return get(ref).id();
    }

    Order get(long id) {
        return tx.find(SELECT + " WHERE o.id = ?", this::order, id).orElseThrow();
    }

    /** The orders and refunds that fit, in order of time, as they are read; the stream must be closed. */
    Stream<Order> list(Where where) {
        return tx.stream(
                SELECT + " WHERE " + where.sql() + " ORDER BY o.ordered_at, o.id", this::order, where.parameterArray());
    }

    /** The latest orders and refunds of a customer, the last first. */
    List<Order> latest(long customer, int count) {
        return tx.list(
                SELECT + " WHERE o.customer_id = ? ORDER BY o.ordered_at DESC, o.id DESC LIMIT ?",
                this::order,
                customer,
                count);
    }

    /** The refunds of an order. */
    List<Order> refunds(long order) {
        return tx.list(SELECT + " WHERE o.refunds_id = ? ORDER BY o.ordered_at, o.id", this::order, order);
    }

    List<OrderLine> lines(long order) {
        return tx.list(LINES + " WHERE o.id = ? ORDER BY l.id", this::line, order);
    }

    /** The lines of an order's refunds together. */
    List<OrderLine> refundedLines(long order) {
        return tx.list(LINES + " WHERE o.refunds_id = ? ORDER BY l.id", this::line, order);
    }

    /**
     * Adds an order or a refund with its lines.
     *
     * @throws KithException.Conflict where its number is another's
     * @throws KithException.Invalid where the total is too large
     */
    Order add(NewOrder order, List<OrderLine> lines, Instant now) {
        if (order.number() != null) {
            find(order.number()).ifPresent(other -> {
                throw new KithException.Conflict(
                        Text.of(
                                "The number {0} is taken by {1} {2} of {3}.",
                                order.number(), other.kind().word(), other.id(), other.customer()),
                        Text.of("See 'kith order show id:{0}'.", other.id()));
            });
        }
        Money total = OrderLines.total(lines, currency);
        long id = tx.insert(
                ADD,
                order.customerId(),
                order.kind().word(),
                order.number(),
                order.orderedAt(),
                order.refundsId(),
                total.minor(),
                order.note(),
                now);
        for (OrderLine line : lines) {
            tx.insert(
                    ADD_LINE,
                    id,
                    line.product(),
                    line.description(),
                    line.quantity(),
                    line.price().minor(),
                    line.amount().minor());
        }
        return get(id);
    }

    /** What a customer bought, less what was refunded. */
    record Totals(
            long orders,
            Money spend,
            @Nullable Instant firstOrder,
            @Nullable Instant lastOrder) {}

    Totals totals(long customer) {
        return tx.find(
                        TOTALS,
                        row -> new Totals(
                                row.number("orders"),
                                new Money(row.number("spend"), currency),
                                row.instantOrNull("first_order"),
                                row.instantOrNull("last_order")),
                        customer)
                .orElseThrow();
    }

    /** An order that was refunded again after the refund that the open operation, an undo, has just brought back. */
    static Optional<Long> refundedTwice(Tx tx) {
        return tx.find(REFUNDED_TWICE, row -> row.number("id"));
    }

    /** Deletes the orders and refunds of a customer. */
    static void removeOf(Tx tx, long customer) {
        tx.run(RELEASE, customer);
        tx.run(REMOVE_LINES, customer);
        tx.run(REMOVE, customer, OrderKind.REFUND.word());
        tx.run(REMOVE, customer, OrderKind.ORDER.word());
    }

    /** Gives the orders of those who are being merged to those who stay. */
    static void merge(Tx tx) {
        tx.run("""
                UPDATE customer_order SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    private Optional<Order> find(String number) {
        return tx.find(SELECT + " WHERE o.number = ?", this::order, number);
    }

    private Order order(Row row) {
        return new Order(
                row.number("id"),
                OrderKind.of(row.text("kind")),
                row.textOrNull("number"),
                row.number("customer_id"),
                row.text("customer"),
                row.instant("ordered_at"),
                row.number("lines"),
                new Money(row.number("total"), currency),
                row.numberOrNull("refunds_id"),
                row.textOrNull("note"));
    }

    private OrderLine line(Row row) {
        return new OrderLine(
                row.number("id"),
                row.numberOrNull("product_id"),
                row.textOrNull("sku"),
                row.textOrNull("name"),
                row.textOrNull("description"),
                row.number("quantity"),
                new Money(row.number("price"), currency),
                new Money(row.number("amount"), currency));
    }
}
