package dev.kith.transfer;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.order.OrderPart;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith import}: bringing in what other programs know. */
public final class ImportCommand {
    private ImportCommand() {}

    /**
     * Its verbs.
     *
     * @param afterwards what is brought up to date when rows have come in
     * @param parts what the features do when orders arrive
     */
    public static Group group(Afterwards afterwards, Supplier<List<OrderPart>> parts) {
        return new Group(
                new Entry("list", "List what was imported", ListImports::new),
                new Entry("show", "Show all about an import", ShowImport::new),
                new Entry("customers", "Import customers from a file", () -> new ImportCustomers(afterwards)),
                new Entry(
                        "orders",
                        "Import orders from a file of order lines",
                        () -> new ImportOrders(afterwards, parts)),
                new Entry(
                        "interactions",
                        "Import contacts with customers from a file",
                        () -> new ImportInteractions(afterwards)),
                new Entry("tasks", "Import tasks from a file", () -> new ImportTasks(afterwards)),
                new Entry("tags", "Put the tags of a file on customers", () -> new ImportTags(afterwards)),
                new Entry("dates", "Import days to remember from a file", () -> ImportRows.dates(afterwards)),
                new Entry("contracts", "Import contracts from a file", () -> ImportRows.contracts(afterwards)),
                new Entry(
                        "policies",
                        "Import how customers want to be contacted from a file",
                        () -> ImportRows.policies(afterwards)),
                new Entry(
                        "points", "Import opening balances of points from a file", () -> new ImportPoints(afterwards)));
    }
}
