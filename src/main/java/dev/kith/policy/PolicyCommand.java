package dev.kith.policy;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith policy}: how customers want to be contacted, and when not. */
public final class PolicyCommand {
    private PolicyCommand() {}

    /** Its verbs. */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("set", "Note how customers want to be contacted, and when not", () -> new SetPolicy(queries)),
                new Entry(
                        "show",
                        "Show how a customer wants to be contacted, and what speaks against it now",
                        ShowPolicy::new),
                new Entry("list", "List who said how they want to be contacted", ListPolicies::new).alias("ls"));
    }
}
