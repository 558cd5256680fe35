package dev.kith.customer;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith customer}: the customers themselves. */
public final class CustomerCommand {
    private CustomerCommand() {}

    /** Its verbs; what other features add to a customer comes with the queries. */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("add", "Add a person or an organisation", AddCustomer::new),
                new Entry("list", "List customers", () -> new ListCustomers(queries)).alias("ls"));
    }
}
