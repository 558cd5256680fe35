package dev.kith.export;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith export}: taking along what the database knows. */
public final class ExportCommand {
    private ExportCommand() {}

    /** Its verbs, one for each kind of thing. */
    public static Group group(Queries queries) {
        return new Group(
                new Entry(
                        "customers",
                        "Export customers with all that is known of them",
                        () -> new Export<>(new CustomerExport(), queries)),
                new Entry(
                        "orders",
                        "Export orders and refunds, a line each",
                        () -> new Export<>(new OrderExport(), queries)),
                new Entry(
                        "interactions",
                        "Export contacts with customers",
                        () -> new Export<>(new InteractionExport(), queries)),
                new Entry(
                        "tasks",
                        "Export what is to be done for customers",
                        () -> new Export<>(new TaskExport(), queries)),
                new Entry(
                        "points",
                        "Export the points that customers have",
                        () -> new Export<>(new PointsExport(), queries)),
                new Entry("dates", "Export days to remember", () -> new Export<>(new DateExport(), queries)),
                new Entry(
                        "contracts",
                        "Export what was agreed with customers",
                        () -> new Export<>(new ContractExport(), queries)),
                new Entry(
                        "policies",
                        "Export how customers want to be contacted",
                        () -> new Export<>(new PolicyExport(), queries)),
                new Entry(
                        "calendar",
                        "Export the days to remember for a calendar",
                        () -> new Export<>(new CalendarExport(), queries)));
    }
}
