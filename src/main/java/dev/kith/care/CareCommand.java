package dev.kith.care;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith care}: plans that make tasks by rule. */
public final class CareCommand {
    private CareCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("init", "Define the plans of the practice", DefinePractice::new),
                new Entry("define", "Define a plan", () -> new DefinePlan(queries)),
                new Entry("list", "List plans", ListPlans::new).alias("ls"),
                new Entry("show", "Show a plan and its rounds", ShowPlan::new),
                new Entry("edit", "Change a plan, pause it", () -> new EditPlan(queries)),
                new Entry("drop", "Drop a plan; its tasks stay", DropPlan::new),
                new Entry("preview", "List the tasks that a run would make", () -> new PreviewPlans(queries)),
                new Entry("run", "Make the tasks that are to be made", () -> new RunPlans(queries)),
                new Entry("round", "Who was reached of those whom a plan named", CareCommand::rounds));
    }

    private static Group rounds() {
        return new Group(
                new Entry("list", "List rounds, the newest first", ListRounds::new).alias("ls"),
                new Entry("show", "Show a round: who was reached, missed, and is open", ShowRound::new));
    }
}
