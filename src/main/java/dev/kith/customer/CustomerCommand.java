package dev.kith.customer;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith customer}: the customers themselves. */
public final class CustomerCommand {
    private CustomerCommand() {}

    /** Its verbs; the parts are what other features add to a customer. */
    public static Group group(Supplier<List<CustomerPart>> parts) {
        return new Group(
                new Entry("add", "Add a person or an organisation", AddCustomer::new),
                new Entry("list", "List customers", ListCustomers::new).alias("ls"));
    }
}
