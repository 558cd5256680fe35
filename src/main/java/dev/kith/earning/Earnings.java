package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Birthday;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.order.Arrivals;
import dev.kith.programme.Programmes;
import dev.kith.tier.Tiers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was earned by rules: looked up, and written as awards, all at once. */
final class Earnings {
    /** Orders {@code o} as rules see them; the rules by which they have earned stand in {@code earned}. */
    private static final String BOUGHT = """
            SELECT o.id, o.number, o.customer_id, o.ordered_at, o.total, %s, c.referred_by, NOT EXISTS (
                    SELECT 1 FROM customer_order e WHERE e.customer_id = o.customer_id AND e.kind = 'order'
                        AND e.ordered_at <= o.ordered_at AND (e.ordered_at < o.ordered_at OR e.id < o.id)) AS first,
                (SELECT group_concat(rule_id) FROM points_earning x WHERE x.order_id = o.id) AS earned
            FROM customer_order o JOIN customer c ON c.id = o.customer_id
            WHERE o.kind = 'order'
            """.formatted(Birthday.COLUMNS);

    private static final String ARRIVED =
            BOUGHT + " AND o.id IN (SELECT id FROM temp.arrived_order) ORDER BY o.customer_id, o.ordered_at, o.id";
    private static final String OF_PRODUCTS = """
            SELECT coalesce(sum(l.amount), 0) FROM order_line l JOIN product p ON p.id = l.product_id
            WHERE l.order_id = ? AND p.sku GLOB ?
            """;

    /** What was ordered, less what was refunded of it, and refunds of nobody knows what. */
    private static final String SPENT = """
            SELECT o.ordered_at, o.total + iif(o.kind = 'refund', 0, (
                SELECT coalesce(sum(r.total), 0) FROM customer_order r WHERE r.refunds_id = o.id)) AS amount
            FROM customer_order o WHERE o.customer_id = ? AND o.refunds_id IS NULL
            """;

    private static final String GIVEN = """
            SELECT coalesce(sum(points - returned), 0) FROM points_earning
            WHERE rule_id = ? AND customer_id = ? AND day >= ? AND day < ?
            """;
    private static final String CUSTOMERS = """
            CREATE TEMP TABLE IF NOT EXISTS earning_customer (id INTEGER PRIMARY KEY);
            DELETE FROM temp.earning_customer;
            """;
    private static final String HAS = """
            SELECT count(*) FROM points_earning WHERE rule_id = ? AND customer_id = ? AND occasion = ?
            """;

    /** Whether an order of a customer has earned by a rule, whoever got the points. */
    private static final String HAS_BY_ORDERS = """
            SELECT EXISTS (
                SELECT 1 FROM customer_order o CROSS JOIN points_earning e ON e.order_id = o.id
                WHERE o.customer_id = ?1 AND e.rule_id = ?2)
            """;

    /** For what a customer has points by orders that were not taken back as a whole. */
    private static final String STANDING = """
            SELECT rule_id, occasion FROM points_earning
            WHERE customer_id = ? AND order_id IS NOT NULL AND returned < points
            """;

    private static final String MERGE = """
            UPDATE points_earning SET customer_id = m.into_id, occasion = occasion || iif(EXISTS (
                    SELECT 1 FROM points_earning o LEFT JOIN merging_customer n ON n.from_id = o.customer_id
                    WHERE o.rule_id = points_earning.rule_id AND o.occasion = points_earning.occasion
                        AND coalesce(n.into_id, o.customer_id) = m.into_id AND o.id <> points_earning.id),
                ' (' || points_earning.customer_id || ')', '')
            FROM merging_customer m WHERE m.from_id = points_earning.customer_id
            """;

    private final Tx tx;
    private final ZoneId zone;
    private final Recent recent = new Recent();
    private final Map<String, Tiers> tiers = new HashMap<>();
    private long stander;
    private List<Standing> standing = List.of();
    private long spender;
    private List<Spent> spent = List.of();

    Earnings(Tx tx, Session session) {
        this.tx = tx;
        this.zone = session.zone();
    }

    /**
     * An order that may earn.
     *
     * @param earned the rules by which it has earned
     */
    record Order(long id, @Nullable String number, Earning.Bought bought, List<Long> earned) {
        String name() {
            return Text.of("order {0}", number == null ? id : number);
        }
    }

    /**
     * Points for a customer.
     *
     * @param occasion what for, once for each rule and customer
     * @param order the order that earns them, or null
     * @param reason as the entry says it
     */
    record Earned(
            Rule rule,
            long customer,
            String occasion,
            @Nullable Long order,
            Instant at,
            long amount,
            long points,
            String reason) {}

    /** The orders of the temporary table arrived_order, those of a customer together, in the order of time. */
    Stream<Order> arrived() {
        return tx.stream(ARRIVED, Earnings::order);
    }

    /** An order, which has to be there. */
    Order order(long id) {
        return tx.find(BOUGHT + " AND o.id = ?", Earnings::order, id).orElseThrow();
    }

    /** What was earned in a month. */
    record Month(String month, long times, long customers, long points, long returned) {}

    /** What was earned by a rule, month by month, the last first. */
    List<Month> months(Rule rule) {
        return tx.list(
                """
                SELECT substr(day, 1, 7) AS month, count(*) AS times, count(DISTINCT customer_id) AS customers,
                    sum(points) AS points, sum(returned) AS returned
                FROM points_earning WHERE rule_id = ? GROUP BY 1 ORDER BY 1 DESC
                """,
                row -> new Month(
                        row.text("month"),
                        row.number("times"),
                        row.number("customers"),
                        row.number("points"),
                        row.number("returned")),
                rule.id());
    }

    /** Minor units that were paid for products whose SKU fits a pattern. */
    long ofProducts(long order, String pattern) {
        return tx.number(OF_PRODUCTS, order, pattern);
    }

    /** An order less what was refunded of it, in minor units. */
    private record Spent(Instant at, long amount) {}

    private record Standing(long rule, String occasion) {
        boolean isOf(Rule rule, String beginning) {
            return this.rule == rule.id() && occasion.startsWith(beginning);
        }
    }

    /** Minor units that a customer spent in a period; what is known of a customer is kept while they are asked for. */
    long spent(long customer, LocalDate first, LocalDate next) {
        if (spender != customer) {
            spender = customer;
            spent = tx.list(SPENT, row -> new Spent(row.instant("ordered_at"), row.number("amount")), customer);
        }
        Instant from = start(first);
        Instant until = start(next);
        long amount = 0;
        for (Spent one : spent) {
            if (!one.at().isBefore(from) && one.at().isBefore(until)) {
                amount += one.amount();
            }
        }
        return amount;
    }

    /** The multiplier of a customer's tier on the day of an order, in hundredths. */
    int tierTimes(Rule rule, Earning.Bought bought) {
        return tiers.computeIfAbsent(
                        rule.programme(),
                        name -> new Tiers(tx, new Programmes(tx).get(name).id()))
                .multiplier(bought.customer(), day(bought.at()));
    }

    /** What a rule gave a customer on days from the first up to the next; what is to be written included. */
    long given(Rule rule, long customer, LocalDate first, LocalDate next) {
        return tx.number(GIVEN, rule.id(), customer, first, next) + recent.given(rule, customer, first, next);
    }

    boolean has(Rule rule, long customer, String occasion) {
        return tx.number(HAS, rule.id(), customer, occasion) > 0;
    }

    boolean hasByOrders(Rule rule, long customer) {
        return recent.has(rule, "") || tx.number(HAS_BY_ORDERS, customer, rule.id()) > 0;
    }

    boolean stands(Rule rule, long customer, String period) {
        return recent.has(rule, period + " ")
                || standing(customer).stream().anyMatch(one -> one.isOf(rule, period + " "));
    }

    private List<Standing> standing(long customer) {
        if (stander != customer) {
            stander = customer;
            standing = tx.list(STANDING, row -> new Standing(row.number("rule_id"), row.text("occasion")), customer);
        }
        return standing;
    }

    /** Whether something was earned for a period. */
    boolean isOccasion(long earning, String period) {
        return tx.number("SELECT count(*) FROM points_earning WHERE id = ? AND occasion GLOB ?", earning, period + " *")
                > 0;
    }

    /** Puts those who ordered into the temporary table earning_customer(id). */
    void buyers() {
        tx.script(CUSTOMERS);
        tx.run("""
                INSERT INTO temp.earning_customer SELECT DISTINCT customer_id FROM customer_order
                WHERE id IN (SELECT id FROM temp.arrived_order)
                """);
    }

    /** Puts everybody into it. */
    void everybody() {
        tx.script(CUSTOMERS);
        tx.run("INSERT INTO temp.earning_customer SELECT id FROM customer WHERE merged_into IS NULL");
    }

    /** Puts one into it. */
    void only(long customer) {
        tx.script(CUSTOMERS);
        tx.run("INSERT INTO temp.earning_customer VALUES (?)", customer);
    }

    /** Puts the orders from a time on into the temporary table arrived_order, and their refunds. */
    void ordersSince(Instant since) {
        Arrivals.clear(tx);
        tx.run("INSERT INTO temp.arrived_order SELECT id FROM customer_order WHERE ordered_at >= ?", since);
        tx.run("""
                INSERT OR IGNORE INTO temp.arrived_order SELECT id FROM customer_order
                WHERE refunds_id IN (SELECT id FROM temp.arrived_order)
                """);
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    boolean fits(Rule rule, long customer) {
        return tx.number(
                        "SELECT count(*) FROM temp.earning_fit WHERE rule_id = ? AND customer_id = ?",
                        rule.id(),
                        customer)
                > 0;
    }

    /** Goes on to what a customer earns. */
    void turnTo(long customer) {
        recent.of(customer);
    }

    /** Is told of what is going to be written, so that limits see it. */
    Earned noted(Earned earned) {
        recent.add(earned, day(earned.at()));
        return earned;
    }

    /** Gives what was earned by those who are being merged to those who stay. */
    static void merge(Tx tx) {
        tx.run(MERGE);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Order order(Row row) {
        String earned = row.textOrNull("earned");
        List<Long> rules = new ArrayList<>();
        if (earned != null) {
            for (String rule : earned.split(",", -1)) {
                rules.add(Long.valueOf(rule));
            }
        }
        return new Order(
                row.number("id"),
                row.textOrNull("number"),
                new Earning.Bought(
                        row.number("customer_id"),
                        row.instant("ordered_at"),
                        row.number("total"),
                        row.flag("first"),
                        Birthday.of(row),
                        row.numberOrNull("referred_by")),
                rules);
    }
}
