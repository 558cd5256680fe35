package dev.kith.fact;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts computed from nothing, one customer and one event after the other. */
final class PlainFacts {
    private static final List<String> COLUMNS = List.of(
            "customer_id",
            "archived",
            "orders",
            "spend",
            "spend_30",
            "spend_90",
            "spend_365",
            "first_order",
            "last_order",
            "first_order_90",
            "last_order_before_90",
            "last_contact",
            "last_channel",
            "contacts_90",
            "points");

    private PlainFacts() {}

    private record Event(String kind, long at, LocalDate day, long amount) {}

    static String line(Row row) {
        List<String> values = new ArrayList<>();
        COLUMNS.forEach(column -> values.add(String.valueOf(row.textOrNull(column))));
        return String.join(" ", values);
    }

    static List<String> all(Tx tx, Instant now, ZoneId zone) {
        return tx
                .list(
                        "SELECT id, archived_at IS NOT NULL AS archived FROM customer WHERE merged_into IS NULL ORDER BY id",
                        row -> List.of(row.number("id"), row.number("archived")))
                .stream()
                .map(customer -> of(
                        tx, customer.get(0), customer.get(1), now.atZone(zone).toLocalDate(), zone))
                .toList();
    }

    private static String of(Tx tx, long customer, long archived, LocalDate today, ZoneId zone) {
        List<Event> sales = events(tx, zone, "customer_order", "kind", "ordered_at", "total", customer);
        List<Event> orders =
                sales.stream().filter(sale -> sale.kind().equals("order")).toList();
        List<Event> contacts = events(tx, zone, "interaction", "channel", "started_at", "id", customer).stream()
                .filter(contact -> !contact.kind().equals("note"))
                .toList();
        List<Object> values = new ArrayList<>(List.of(customer, archived, orders.size(), sum(sales)));
        for (int days : List.of(30, 90, 365)) {
            values.add(sum(within(sales, today, days)));
        }
        values.add(first(orders));
        values.add(last(orders));
        values.add(first(within(orders, today, 90)));
        values.add(last(orders.stream()
                .filter(order -> order.day().isBefore(today.minusDays(90)))
                .toList()));
        values.add(last(contacts));
        values.add(contacts.stream()
                .max(Comparator.comparingLong(Event::at).thenComparingLong(Event::amount))
                .map(Event::kind)
                .orElse(null));
        values.add(within(contacts, today, 90).size());
        values.add(tx.number("""
                SELECT sum(p.points) FROM points_account a JOIN points_lot l ON l.account_id = a.id
                JOIN points_allocation p ON p.lot_id = l.id
                WHERE a.customer_id = ? AND coalesce(l.expires_on, '9999') >= ?
                """, customer, today));
        return String.join(" ", values.stream().map(String::valueOf).toList());
    }

    private static List<Event> events(
            Tx tx, ZoneId zone, String table, String kind, String at, String amount, long customer) {
        return tx.list(
                "SELECT %s AS kind, %s AS moment, %s AS amount FROM %s WHERE customer_id = ?"
                        .formatted(kind, at, amount, table),
                row -> new Event(
                        row.text("kind"),
                        row.number("moment"),
                        row.instant("moment").atZone(zone).toLocalDate(),
                        row.number("amount")),
                customer);
    }

    private static List<Event> within(List<Event> events, LocalDate today, int days) {
        return events.stream()
                .filter(event -> !event.day().isBefore(today.minusDays(days))
                        && !event.day().isAfter(today))
                .toList();
    }

    private static long sum(List<Event> events) {
        return events.stream().mapToLong(Event::amount).sum();
    }

    private static Long first(List<Event> events) {
        return events.stream().map(Event::at).min(Long::compare).orElse(null);
    }

    private static Long last(List<Event> events) {
        return events.stream().map(Event::at).max(Long::compare).orElse(null);
    }
}
