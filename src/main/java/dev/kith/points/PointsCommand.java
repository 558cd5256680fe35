package dev.kith.points;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith points}: points given, and what is left of them. */
public final class PointsCommand {
    private PointsCommand() {}

    /** Its verbs. */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("award", "Give points to customers", () -> new AwardPoints(queries)),
                new Entry("balance", "Show what customers have", ShowBalance::new),
                new Entry("statement", "Show what moved a customer's points", ShowStatement::new));
    }
}
