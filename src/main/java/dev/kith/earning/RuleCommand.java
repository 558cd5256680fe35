package dev.kith.earning;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith points rule}: by which customers earn points. */
public final class RuleCommand {
    private RuleCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("define", "Define a rule", () -> new DefineRule(queries)),
                new Entry("list", "List rules", ListRules::new).alias("ls"),
                new Entry("show", "Show a rule, and what was earned by it", ShowRule::new),
                new Entry("test", "Tell what an order earns by each rule, and why", () -> new TestRules(queries)),
                new Entry("disable", "Give nothing by a rule any more", () -> new SwitchRule(false)),
                new Entry("enable", "Go on with a rule", () -> new SwitchRule(true)),
                new Entry(
                        "grant", "Give what a rule gives for something that happened", () -> new GrantByRule(queries)),
                new Entry("run", "Give what the calendar earns", () -> new RunRules(queries)));
    }
}
