package dev.kith.customer;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import java.util.ArrayList;
import java.util.List;

/** {@code kith customer}: the customers themselves. */
public final class CustomerCommand {
    private CustomerCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries are understood, and what other features add to a customer
     * @param others verbs that other features add to this noun
     */
    public static Group group(Queries queries, Entry... others) {
        List<Entry> entries = new ArrayList<>(List.of(
                new Entry("add", "Add a person or an organisation", AddCustomer::new),
                new Entry("show", "Show all that is known of a customer", () -> new ShowCustomer(queries.parts())),
                new Entry("edit", "Change what is known of a customer", EditCustomer::new),
                new Entry("list", "List customers", () -> new ListCustomers(queries)).alias("ls"),
                new Entry(
                        "archive", "Put customers away, out of lists and reports", () -> new ArchiveCustomers(queries)),
                new Entry("restore", "Bring archived customers back", () -> new RestoreCustomers(queries)),
                new Entry(
                                "remove",
                                "Remove customers with all that belongs to them",
                                () -> new RemoveCustomers(queries))
                        .alias("rm"),
                new Entry("field", "List the fields of your own making", ListFields::new)));
        entries.addAll(List.of(others));
        return new Group(List.copyOf(entries));
    }
}
