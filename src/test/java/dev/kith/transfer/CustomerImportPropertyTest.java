package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Undo;
import dev.kith.testing.Choices;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of customers means the same as taking its rows one by one, whatever collides. */
class CustomerImportPropertyTest {
    /** More for a longer look: -Dkith.runs=5000. */
    private static final int RUNS = Integer.getInteger("kith.runs", 80);

    private static final List<MatchKey> ALL_KEYS = List.of(MatchKey.values());

    private static final CustomerImport.Request UPSERT =
            new CustomerImport.Request(Mode.UPSERT, ALL_KEYS, List.of(), false);

    @TempDir
    Path folder;

    /**
     * What is there, and what comes.
     *
     * @param merged whether the second customer that is there was merged into the first
     */
    private record Case(CustomerFile before, boolean merged, CustomerFile file, CustomerImport.Request request) {
        static final Generator<Case> ALL = Generator.ints(2, 12).then(Case::any);

        private static Generator<Case> any(int spread) {
            return choices -> {
                CustomerFile before = CustomerFile.colliding(6, spread).draw(choices);
                boolean again = choices.below(2) == 1 && !before.rows().isEmpty();
                return new Case(
                        before,
                        choices.below(4) == 3,
                        (again ? CustomerFile.repeating(before, 8, spread) : CustomerFile.colliding(8, spread))
                                .draw(choices),
                        request(choices));
            };
        }

        private static CustomerImport.Request request(Choices choices) {
            return new CustomerImport.Request(
                    Generator.of(Mode.values()).draw(choices),
                    Generator.of(List.of(
                                    ALL_KEYS,
                                    List.of(MatchKey.EXTERNAL_ID),
                                    List.of(MatchKey.EMAIL),
                                    List.of(MatchKey.PHONE),
                                    List.of(MatchKey.HANDLE, MatchKey.EMAIL),
                                    List.of(MatchKey.EXTERNAL_ID, MatchKey.PHONE)))
                            .draw(choices),
                    List.of(),
                    choices.below(3) == 2);
        }

        @Override
        public String toString() {
            return "\nbefore%s:\n%s\nfile, %s:\n%s".formatted(merged ? " (merged)" : "", before, request, file);
        }
    }

    @Test
    void isTheSameAsRowByRow() {
        Property.check(RUNS, Case.ALL, given -> {
            List<String> together = run(given, importing -> {
                CustomerImporting.Result result = importing.take(given.file(), given.request());
                assertEquals(given.file().rows().size(), result.rows(), "the outcomes add up to the rows");
                return List.of(result.told(), importing.customers());
            });
            List<String> oneByOne = run(
                    given,
                    importing -> List.of(
                            importing
                                    .takeOneByOne(given.file(), given.request())
                                    .told(),
                            importing.customers()));
            assertEquals(String.join("\n", oneByOne), String.join("\n", together));
        });
    }

    @Test
    void isTakenBackByUndo() {
        Property.check(
                RUNS / 2,
                Case.ALL,
                given -> run(given, importing -> {
                    Db db = importing.db();
                    String before = db.read(CustomerImportPropertyTest::everything);
                    long operation =
                            importing.take(given.file(), given.request()).operation();
                    if (operation > 0) {
                        db.write(
                                Databases.operation("undo").undoing(operation),
                                tx -> Undo.of(tx, operation, World.START, List.of()));
                    }
                    assertEquals(before, db.read(CustomerImportPropertyTest::everything));
                    return true;
                }));
    }

    @Test
    void changesNothingTheSecondTime() {
        Generator<CustomerFile> files = Generator.oneOf(CustomerFile.consistent(8), CustomerFile.distinct(8));
        Property.check(
                RUNS / 2,
                files,
                file -> run(importing -> {
                    CustomerImporting.Result once = importing.take(file, UPSERT);
                    String first = importing.db().read(CustomerImportPropertyTest::everything);
                    CustomerImporting.Result again = importing.take(file, UPSERT);
                    assertEquals(0, again.operation());
                    assertEquals(once.rejects(), again.rejects());
                    assertEquals(
                            file.rows().size() - once.rejects().size(),
                            again.outcomes().get("unchanged"));
                    assertEquals(first, importing.db().read(CustomerImportPropertyTest::everything));
                    return true;
                }));
    }

    private <T> T run(Case given, Function<CustomerImporting, T> work) {
        return run(importing -> {
            importing.take(given.before(), UPSERT);
            if (given.merged()) {
                Databases.write(importing.db(), CustomerImportPropertyTest::merge);
            }
            return work.apply(importing);
        });
    }

    private <T> T run(Function<CustomerImporting, T> work) {
        try (Db db = Databases.in(folder)) {
            db.direct(tx -> {
                tx.script("PRAGMA synchronous = OFF");
                return true;
            });
            return work.apply(new CustomerImporting(db, folder));
        }
    }

    /** Merges customer 2 into customer 1, where there are both, as far as an import sees it. */
    private static boolean merge(Tx tx) {
        if (tx.number("SELECT count(*) FROM customer WHERE id IN (1, 2)") == 2) {
            tx.run("UPDATE customer SET merged_into = 1 WHERE id = 2");
            tx.run("UPDATE customer_email SET customer_id = 1 WHERE customer_id = 2");
            tx.run("UPDATE customer_phone SET customer_id = 1 WHERE customer_id = 2");
            tx.run("UPDATE customer_handle SET customer_id = 1 WHERE customer_id = 2");
        }
        return true;
    }

    /** The rows of all tables that an import of customers writes to. */
    private static String everything(Tx tx) {
        List<String> all = new ArrayList<>();
        Map<String, String> tables = Map.of(
                "customer",
                        "id, kind, external_id, name, name_key, organisation, organisation_id, city, notes, merged_into",
                "customer_email", "id, customer_id, email, email_key",
                "customer_phone", "id, customer_id, phone, digits, e164",
                "customer_handle", "id, customer_id, service, handle, handle_key",
                "customer_value", "id, customer_id, field_id, value",
                "customer_tag", "id, customer_id, tag_id",
                "tag", "id, name, name_key",
                "custom_field", "id, name, type");
        tables.forEach((table, columns) -> all.addAll(tx.list(
                "SELECT json_array(%s) AS line FROM %s ORDER BY id".formatted(columns, table),
                row -> table + row.text("line"))));
        return String.join("\n", all.stream().sorted().toList());
    }
}
