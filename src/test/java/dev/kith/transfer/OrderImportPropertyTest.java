package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.base.Currency;
import dev.kith.base.Moments;
import dev.kith.customer.Phones;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import dev.kith.db.Written;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of orders means what the model says, whatever the file has. */
class OrderImportPropertyTest {
    /** More for a longer look: -Dkith.runs=5000. */
    private static final int RUNS = Integer.getInteger("kith.runs", 80);

    @TempDir
    Path folder;

    private record Case(OrderFile before, OrderFile file, Mode mode, boolean createCustomers) {
        static final Generator<Case> ALL = choices -> new Case(
                OrderFile.any(6).draw(choices),
                OrderFile.any(10).draw(choices),
                Generator.of(Mode.values()).draw(choices),
                Generator.booleans().draw(choices));

        @Override
        public String toString() {
            return "\nbefore:\n%s\nfile, %s%s:\n%s"
                    .formatted(before, mode, createCustomers ? ", new customers too" : "", file);
        }
    }

    /** What became of each row, and the operation, 0 where nothing changed. */
    private record Result(Map<Integer, String> rejects, Imports.Counts counts, long operation) {}

    @Test
    void isWhatTheModelSays() {
        Property.check(
                RUNS,
                Case.ALL,
                given -> run(given, db -> {
                    OrderModel model = new OrderModel();
                    model.take(given.before(), Mode.UPSERT, true);
                    assertEquals(model.state(), db.read(OrderImportPropertyTest::state), "before");
                    Map<Integer, String> outcomes = model.take(given.file(), given.mode(), given.createCustomers());
                    Result result = take(db, given.file(), given.mode(), given.createCustomers());
                    assertEquals(model.state(), db.read(OrderImportPropertyTest::state), "after");
                    Imports.Counts counts = result.counts();
                    assertEquals(
                            List.of(
                                    count(outcomes, "created"),
                                    count(outcomes, "updated"),
                                    count(outcomes, "unchanged"),
                                    count(outcomes, "skipped")),
                            List.of(counts.created(), counts.updated(), counts.unchanged(), counts.skipped()));
                    outcomes.values().removeAll(List.of("created", "updated", "unchanged", "skipped"));
                    assertEquals(outcomes, result.rejects());
                }));
    }

    @Test
    void changesNothingTheSecondTime() {
        Property.check(
                RUNS / 2,
                Case.ALL,
                given -> run(given, db -> {
                    Result first = take(db, given.file(), Mode.UPSERT, given.createCustomers());
                    String state = db.read(OrderImportPropertyTest::rows);
                    Result again = take(db, given.file(), Mode.UPSERT, given.createCustomers());
                    assertEquals(0, again.operation());
                    assertEquals(first.rejects(), again.rejects());
                    assertEquals(
                            given.file().lines().size() - again.rejects().size(),
                            again.counts().unchanged());
                    assertEquals(state, db.read(OrderImportPropertyTest::rows));
                }));
    }

    @Test
    void isTakenBackByUndo() {
        Property.check(
                RUNS / 2,
                Case.ALL,
                given -> run(given, db -> {
                    String before = db.read(OrderImportPropertyTest::rows);
                    long operation = take(db, given.file(), given.mode(), given.createCustomers())
                            .operation();
                    if (operation > 0) {
                        db.write(
                                Databases.operation("undo").undoing(operation),
                                tx -> Undo.of(tx, operation, World.START, List.of()));
                    }
                    assertEquals(before, db.read(OrderImportPropertyTest::rows));
                }));
    }

    private void run(Case given, Consumer<Db> work) {
        try (Db db = Databases.in(folder)) {
            db.direct(tx -> {
                tx.script("PRAGMA synchronous = OFF");
                return true;
            });
            take(db, given.before(), Mode.UPSERT, true);
            work.accept(db);
        }
    }

    private Result take(Db db, OrderFile file, Mode mode, boolean createCustomers) {
        OrderImport kind = new OrderImport(new OrderImport.Request(mode, createCustomers), List::of);
        try (CsvRows csv = new CsvRows(new Source("orders.csv", file.write(folder), false, Dialect.UNKNOWN))) {
            OrderReader reader = new OrderReader(
                    kind.mapping(csv.columns(), Mapping.Given.NOTHING),
                    Currency.UNSET,
                    new Moments(World.START, ZoneOffset.UTC));
            db.read(tx -> {
                new OrderStage(tx)
                        .fill(
                                new Rows<>(csv, new FillRates(csv.columns().size()), reader, (rows, part) -> {}),
                                new Phones(""),
                                Rejections.fresh(tx));
                return true;
            });
            Written<Result> written = db.write(Databases.operation("import orders"), tx -> {
                Imports.Counts counts = kind.write(tx, World.START);
                Map<Integer, String> rejects = new TreeMap<>();
                try (Stream<Rejection> all = Rejections.in(tx).stream()) {
                    all.forEach(reject -> rejects.put((int) reject.row(), reject.code()));
                }
                return new Result(rejects, counts, 0);
            });
            return new Result(
                    written.value().rejects(),
                    written.value().counts(),
                    written.operation().orElse(0));
        }
    }

    private static long count(Map<Integer, String> outcomes, String outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }

    private static String state(Tx tx) {
        List<String> all = new ArrayList<>(tx.list(
                "SELECT external_id || ' ' || name || ' ' || coalesce(country, '') AS line FROM customer ORDER BY external_id",
                row -> "customer " + row.text("line")));
        all.addAll(tx.list(
                "SELECT sku || ' ' || name || ' ' || coalesce(price, '') AS line FROM product ORDER BY sku",
                row -> "product " + row.text("line")));
        all.addAll(tx.list(
                """
                SELECT o.id, number || ' ' || external_id || ' ' || o.kind || ' ' || ordered_at || ' ' || total AS line
                FROM customer_order o JOIN customer c ON c.id = o.customer_id ORDER BY number
                """,
                row -> "order " + row.text("line") + " "
                        + tx.list("""
                                        SELECT coalesce(sku, '') || '|' || coalesce(description, '') || '|' || quantity || '|'
                                            || l.price || '|' || amount AS line
                                        FROM order_line l LEFT JOIN product p ON p.id = product_id WHERE order_id = ?
                                        """, line -> line.text("line"), row.number("id")).stream()
                                .sorted()
                                .toList()));
        return String.join("\n", all);
    }

    /** The rows themselves, with their ids. */
    private static String rows(Tx tx) {
        List<String> all = new ArrayList<>();
        Map<String, String> tables = new TreeMap<>(Map.of(
                "customer", "id, external_id, name, country",
                "product", "id, sku, name, price",
                "customer_order", "id, customer_id, kind, number, ordered_at, total",
                "order_line", "id, order_id, product_id, description, quantity, price, amount"));
        tables.forEach((table, columns) -> all.addAll(tx.list(
                "SELECT json_array(%s) AS line FROM %s ORDER BY id".formatted(columns, table),
                row -> table + row.text("line"))));
        return String.join("\n", all);
    }
}
