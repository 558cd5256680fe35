package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans that are ready to be run, or looked at ahead. */
record Planning(List<Ready> plans, CareDays days, boolean forced, Session session) {

    static final Option<Boolean> FORCE = dev.kith.policy.Planning.FORCE;

    /** A plan with its query, which is made ready outside a transaction. */
    record Ready(Plan plan, CustomerQuery query) {}

    /** What a run made of a plan: how many tasks, and how many it left out, whom the contact policy forbids. */
    record Made(Plan plan, int tasks, int leftOut) {}

    /** What a run would make. */
    record Ahead(List<CareItems.Planned> tasks, int leftOut) {}

    /**
     * The plans with these names, or all that are not paused.
     *
     * @param until the last day that is looked at
     */
    static Planning of(Arguments arguments, LocalDate until, Session session, Queries queries) {
        List<String> names = arguments.all(CareOptions.PLANS);
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        List<Ready> ready = new ArrayList<>();
        for (Plan plan : session.read(tx -> new Plans(tx).named(names))) {
            ready.add(new Ready(plan, queries.prepare(textOf(plan), session)));
        }
        return new Planning(
                ready, new CareDays(today, until.isBefore(today) ? today : until), arguments.has(FORCE), session);
    }

    /** The query of a plan as a text: who has become silent is no matter of the plan's own query. */
    private static String textOf(Plan plan) {
        String own = plan.rule().query() == null ? "" : plan.rule().query();
        return plan.rule().trigger() == Trigger.SILENT ? Query.textOfBoth(own, "lifecycle:silent") : own;
    }

    /** Checks that a query can be asked; throws KithException.Invalid where it can't. */
    static void check(CustomerQuery query, Tx tx) {
        query.where(tx);
    }

    /** Makes what is to be made; what a run before made is left alone. */
    List<Made> run(Tx tx) {
        List<Made> made = new ArrayList<>();
        CareItems items = new CareItems(tx, session);
        for (Ready ready : plans) {
            Plan plan = ready.plan();
            Optional<Plan> now = new Plans(tx).find(plan.name());
            if (now.filter(plan::equals).isEmpty()) {
                throw new KithException.Conflict(
                        Text.of("The plan {0} was changed meanwhile.", Printable.line(plan.name())),
                        Text.of("Run it again."));
            }
            int leftOut = fill(ready, tx);
            made.add(new Made(plan, items.make(plan), leftOut));
        }
        return made;
    }

    /** What a run would make by the last day, those due first at the top. */
    Ahead preview(Tx tx) {
        List<CareItems.Planned> planned = new ArrayList<>();
        int leftOut = 0;
        CareItems items = new CareItems(tx, session);
        for (Ready ready : plans) {
            leftOut += fill(ready, tx);
            planned.addAll(items.planned(ready.plan()));
        }
        planned.sort(java.util.Comparator.comparing(CareItems.Planned::due)
                .thenComparing(CareItems.Planned::plan)
                .thenComparingLong(CareItems.Planned::customer));
        return new Ahead(planned, leftOut);
    }

    /** How many were left out whom the contact policy forbids. */
    private int fill(Ready ready, Tx tx) {
        CustomerQuery query = ready.query();
        new Plans(tx).checkSegment(ready.plan().rule());
        Where whom;
        try {
            whom = query.visible(query.query(), false, tx);
        } catch (KithException.Invalid e) {
            throw new KithException.Invalid(
                    Text.of(
                            "The query of the plan {0} can't be asked: {1}",
                            Printable.line(ready.plan().name()), e.getMessage()),
                    Text.of(
                            "To change it: kith care edit '{0}' --query QUERY",
                            ready.plan().name()));
        }
        new Candidates(tx, days, session.zone()).fill(ready.plan(), whom);
        return forced ? 0 : new Unwanted(tx, session.zone()).leaveOut(ready.plan());
    }

    /** {@code Left out 2 tasks for those whom the contact policy forbids to contact; --force plans them, too.} */
    static String leftOut(int tasks) {
        String what = tasks == 1 ? Text.of("1 task") : Text.of("{0} tasks", tasks);
        return tasks == 0
                ? ""
                : Text.of(
                        "Left out {0} for those whom the contact policy forbids to contact; --force makes them, too.",
                        what);
    }
}
