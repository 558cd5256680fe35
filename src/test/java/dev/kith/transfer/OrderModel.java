package dev.kith.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import of orders means, order by order, without a database. */
final class OrderModel {
    /** A line that was read. */
    private record Read(int row, OrderFile.Line line, BigDecimal quantity, BigDecimal price) {
        String customer() {
            return line.customer().replaceFirst("\\.0$", "");
        }

        long amount() {
            return quantity.multiply(price)
                    .setScale(2, RoundingMode.HALF_EVEN)
                    .unscaledValue()
                    .longValue();
        }
    }

    private record Product(String name, String price) {}

    private record Order(String customer, String kind, long time, List<String> lines, long total) {}

    private final Map<String, String> customers = new TreeMap<>();
    private final Map<String, Product> products = new TreeMap<>();
    private final Map<String, Order> orders = new TreeMap<>();

    /** Takes a file; gives what became of each row: an outcome, or the code of a rejection. */
    Map<Integer, String> take(OrderFile file, Mode mode, boolean createCustomers) {
        Map<Integer, String> outcomes = new TreeMap<>();
        Map<String, List<Read>> numbers = new LinkedHashMap<>();
        List<List<Object>> items = new ArrayList<>();
        for (int row = 1; row <= file.lines().size(); row++) {
            OrderFile.Line line = file.lines().get(row - 1);
            String problem = problem(line);
            if (problem != null) {
                outcomes.put(row, problem);
                continue;
            }
            Read read = new Read(row, line, new BigDecimal(line.quantity()), new BigDecimal(line.price()));
            numbers.computeIfAbsent(line.number(), number -> new ArrayList<>()).add(read);
            if (!items.contains(item(read))) {
                items.add(item(read));
            }
        }
        List<List<Read>> written = new ArrayList<>();
        numbers.forEach((number, all) -> {
            String customer = all.getFirst().customer();
            List<Read> lines = all.stream()
                    .filter(read -> read.customer().equals(customer))
                    .toList();
            all.forEach(read -> outcomes.put(read.row(), "other_customer"));
            String outcome = outcome(number, lines, mode, createCustomers);
            lines.forEach(read -> outcomes.put(read.row(), outcome));
            if (outcome.equals("created") || outcome.equals("updated")) {
                written.add(lines);
            }
        });
        write(written, items);
        return outcomes;
    }

    private String outcome(String number, List<Read> lines, Mode mode, boolean createCustomers) {
        if (!createCustomers && !customers.containsKey(lines.getFirst().customer())) {
            return "unknown_customer";
        }
        if (!orders.containsKey(number)) {
            return mode.creates() ? "created" : "skipped";
        }
        if (!mode.updates()) {
            return "skipped";
        }
        boolean known = lines.stream()
                .allMatch(read -> read.line().sku().isEmpty()
                        || products.containsKey(read.line().sku()));
        return known && orders.get(number).equals(order(lines)) ? "unchanged" : "updated";
    }

    private void write(List<List<Read>> written, List<List<Object>> items) {
        Map<String, String> countries = new TreeMap<>();
        written.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Read::row))
                .forEach(read -> countries.merge(
                        read.customer(), read.line().country(), (old, other) -> old.isEmpty() ? other : old));
        countries.forEach(customers::putIfAbsent);
        List<List<Object>> used = new ArrayList<>(items);
        used.retainAll(
                written.stream().flatMap(List::stream).map(OrderModel::item).toList());
        Map<String, Product> made = new TreeMap<>();
        for (List<Object> item : used) {
            String sku = (String) item.get(0);
            if (!sku.isEmpty() && !products.containsKey(sku)) {
                made.merge(
                        sku,
                        new Product((String) item.get(1), (String) item.get(3)),
                        (old, more) -> new Product(
                                old.name().isEmpty() ? more.name() : old.name(),
                                old.price().isEmpty() ? more.price() : old.price()));
            }
        }
        made.forEach((sku, product) ->
                products.put(sku, product.name().isEmpty() ? new Product(sku, product.price()) : product));
        written.forEach(lines -> orders.put(lines.getFirst().line().number(), order(lines)));
    }

    private Order order(List<Read> lines) {
        long total = lines.stream().mapToLong(Read::amount).sum();
        boolean back = lines.stream().allMatch(read -> read.quantity().signum() < 0);
        boolean cancelled = total < 0 && lines.getFirst().line().number().matches("[Cc][0-9]+");
        return new Order(
                lines.getFirst().customer(),
                back || cancelled ? "refund" : "order",
                time(lines.getFirst().line().date()),
                lines.stream().map(this::text).sorted().toList(),
                total);
    }

    private String text(Read read) {
        String sku = read.line().sku();
        String name = products.containsKey(sku) ? products.get(sku).name() : "";
        String description =
                read.line().product().equals(name) ? "" : read.line().product();
        return "%s|%s|%d|%d|%d"
                .formatted(
                        sku,
                        description,
                        read.quantity().movePointRight(3).longValueExact(),
                        cents(read.price()),
                        read.amount());
    }

    /** SKU, name, whether it costs something, and what. */
    private static List<Object> item(Read read) {
        boolean priced = cents(read.price()) > 0;
        return new Item(
                List.of(read.line().sku(), read.line().product(), priced, priced ? "" + cents(read.price()) : ""));
    }

    /** Two items are the same whatever they cost. */
    private static final class Item extends java.util.AbstractList<Object> {
        private final List<Object> parts;

        Item(List<Object> parts) {
            this.parts = parts;
        }

        @Override
        public Object get(int index) {
            return parts.get(index);
        }

        @Override
        public int size() {
            return parts.size();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Item that && parts.subList(0, 3).equals(that.parts.subList(0, 3));
        }

        @Override
        public int hashCode() {
            return parts.subList(0, 3).hashCode();
        }
    }

    private static String problem(OrderFile.Line line) {
        if (line.number().isEmpty()) {
            return "no_number";
        }
        if (line.customer().isEmpty()) {
            return "no_customer";
        }
        if (line.date().isEmpty()) {
            return "no_date";
        }
        if (line.date().contains("02-31")) {
            return "invalid_date";
        }
        if (line.quantity().isEmpty()) {
            return "no_quantity";
        }
        if (line.quantity().equals("x") || line.quantity().equals("0")) {
            return "invalid_quantity";
        }
        return switch (line.price()) {
            case "" -> "no_price";
            case "y", "-1" -> "invalid_price";
            default -> null;
        };
    }

    private static long cents(BigDecimal price) {
        return price.setScale(2, RoundingMode.HALF_EVEN).unscaledValue().longValue();
    }

    private static long time(String date) {
        return LocalDateTime.parse(date.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
    }

    /** All that there is, as text. */
    String state() {
        List<String> all = new ArrayList<>();
        customers.forEach((id, country) -> all.add("customer " + id + " " + id + " " + country));
        products.forEach((sku, product) -> all.add("product " + sku + " " + product.name() + " " + product.price()));
        orders.forEach((number, order) -> all.add("order %s %s %s %d %d %s"
                .formatted(number, order.customer(), order.kind(), order.time(), order.total(), order.lines())));
        return String.join("\n", all);
    }
}
