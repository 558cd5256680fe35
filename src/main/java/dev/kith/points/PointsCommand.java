package dev.kith.points;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith points}: points given, and what is left of them. */
public final class PointsCommand {
    private PointsCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("award", "Give points to a customer", AwardPoints::new),
                new Entry("balance", "Show what customers have", ShowBalance::new),
                new Entry("statement", "Show what moved a customer's points", ShowStatement::new));
    }
}
