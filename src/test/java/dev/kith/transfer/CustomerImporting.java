package dev.kith.transfer;

import dev.kith.customer.Attribute;
import dev.kith.customer.CustomFields;
import dev.kith.customer.Customer;
import dev.kith.customer.Customers;
import dev.kith.customer.FieldType;
import dev.kith.customer.Handle;
import dev.kith.customer.Phone;
import dev.kith.customer.Phones;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.testing.Databases;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Imports customer files into a database without a command line: as it is done, and row by row. */
record CustomerImporting(Db db, Path folder) {
    static final String REGION = "GB";

    /** What became of the rows, and the operation, 0 where nothing changed. */
    record Result(Map<String, Long> outcomes, List<String> rejects, long operation) {
        /** The rows that came to nothing or something. */
        long rows() {
            return outcomes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The same without the operation, whose number is another for every run. */
        String told() {
            return outcomes + " " + rejects;
        }
    }

    /** All rows at once, as the command does it. */
    Result take(CustomerFile file, CustomerImport.Request request) {
        return take(file, request, true);
    }

    /** Each row as if it were a file of its own, by {@link CustomerUpsert}: what an import means. */
    Result takeOneByOne(CustomerFile file, CustomerImport.Request request) {
        Map<String, Long> outcomes =
                new TreeMap<>(Map.of("created", 0L, "updated", 0L, "unchanged", 0L, "skipped", 0L, "rejected", 0L));
        List<String> rejects = new ArrayList<>();
        int row = 0;
        for (CustomerFile one : file.single()) {
            row++;
            Result result = take(one, request, false);
            result.outcomes().forEach((word, count) -> outcomes.merge(word, count, Long::sum));
            for (String reject : result.rejects()) {
                rejects.add(row + reject.substring(1));
            }
        }
        return new Result(outcomes, rejects, 0);
    }

    private Result take(CustomerFile file, CustomerImport.Request request, boolean together) {
        CustomerImport kind = new CustomerImport(request);
        Source source = new Source("customers.csv", file.write(folder), false, Dialect.UNKNOWN);
        try (CsvRows csv = new CsvRows(source)) {
            db.read(tx -> {
                stage(tx, csv, kind.mapping(csv.columns(), Mapping.Given.NOTHING), request);
                return true;
            });
            Written<Result> written = db.write(Databases.operation("import customers"), tx -> {
                if (together) {
                    new CustomerMatch(tx).decide(request.mode(), request.keys());
                } else {
                    tx.run("UPDATE stage SET action = 'alone'");
                }
                return result(kind.writeDecided(tx, Rejections.in(tx), World.START), Rejections.in(tx));
            });
            return new Result(
                    written.value().outcomes(),
                    written.value().rejects(),
                    written.operation().orElse(0));
        }
    }

    private static void stage(Tx tx, CsvRows csv, Mapping mapping, CustomerImport.Request request) {
        Map<String, FieldType> types = new HashMap<>();
        new CustomFields(tx).list().forEach(field -> types.put(field.name(), field.type()));
        CustomerReader reader = new CustomerReader(mapping, new Phones(REGION), types, request);
        CustomerStage stage = new CustomerStage(tx);
        Rows<Draft> rows = new Rows<>(csv, new FillRates(csv.columns().size()), reader, (count, part) -> {});
        stage.fill(rows, reader.attributes(), Rejections.fresh(tx));
        stage.types(reader.fieldTypes());
    }

    private static Result result(Imports.Counts counts, Rejections rejections) {
        Map<String, Long> outcomes = new TreeMap<>(Map.of(
                "created", counts.created(),
                "updated", counts.updated(),
                "unchanged", counts.unchanged(),
                "skipped", counts.skipped(),
                "rejected", rejections.count()));
        try (Stream<Rejection> all = rejections.stream()) {
            return new Result(
                    outcomes,
                    all.map(reject -> reject.row() + " " + reject.code()).toList(),
                    0);
        }
    }

    /** The customers, without ids and links to organisations, whatever the order in which they were made. */
    String customers() {
        return db.read(tx -> {
            Customers customers = new Customers(tx);
            List<Long> ids = tx.list("SELECT id FROM customer", row -> row.number("id"));
            return String.join(
                    "\n",
                    ids.stream().map(id -> text(tx, customers.get(id))).sorted().toList());
        });
    }

    private static String text(Tx tx, Customer customer) {
        var profile = customer.profile();
        Map<Attribute, String> attributes = new TreeMap<>(profile.attributes());
        return "%s %s '%s' %s %s %s %s %s %s%s"
                .formatted(
                        profile.kind(),
                        profile.externalId(),
                        profile.name(),
                        profile.emails(),
                        profile.phones().stream().map(Phone::typed).toList(),
                        profile.handles().stream()
                                .map(Handle::toString)
                                .sorted()
                                .toList(),
                        attributes,
                        new TreeMap<>(profile.values()),
                        tx.list(
                                "SELECT name FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = ? ORDER BY name_key",
                                row -> row.text("name"),
                                customer.id()),
                        customer.mergedInto() == null ? "" : " merged");
    }
}
