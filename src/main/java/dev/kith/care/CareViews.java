package dev.kith.care;

import dev.kith.calendar.Festival;
import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of plans, of what they make, and of rounds. */
final class CareViews {
    static final List<Column<Plan>> PLANS = List.of(
            Column.<Plan>whole("id", "Id", Plan::id).wide(),
            Column.text("name", "Name", Plan::name),
            Column.word("trigger", "Trigger", plan -> plan.rule().trigger().word()),
            Column.whole("days", "Days", plan -> plan.rule().days()),
            Column.text("query", "Query", plan -> plan.rule().query()),
            Column.<Plan>text("segment", "Segment", plan -> plan.rule().segment())
                    .wide(),
            Column.<Plan>word("festival", "Festival", CareViews::festival).wide(),
            Column.<Plan>flag(
                            "working_days", "Working days", plan -> plan.rule().workingDays())
                    .wide(),
            Column.word("kind", "Kind", Plan::kind),
            Column.<Plan>word("channel", "Channel", plan -> plan.work().channel())
                    .wide(),
            Column.<Plan>text("owner", "Owner", plan -> plan.work().owner()).wide(),
            Column.<Plan>word(
                            "priority",
                            "Priority",
                            plan -> plan.work().priority().word())
                    .wide(),
            Column.<Plan>text("text", "Task", Plan::text).wide(),
            Column.<Plan>text("aim", "Aim", plan -> plan.work().aim()).wide(),
            Column.<Plan>text("template", "Template", plan -> plan.work().template())
                    .wide(),
            Column.<Plan>text("script", "Script", plan -> plan.work().script()).wide(),
            Column.flag("enabled", "Enabled", Plan::enabled),
            Column.<Plan>moment("created_at", "Defined", Plan::createdAt).wide());

    /** A plan by itself, with nothing left out. */
    static final List<Column<Plan>> CARD = PLANS.stream().map(Column::always).toList();

    static final List<Column<Planning.Made>> MADE = List.of(
            Column.text("plan", "Plan", made -> made.plan().name()),
            Column.word(
                    "trigger", "Trigger", made -> made.plan().rule().trigger().word()),
            Column.whole("tasks", "Tasks", Planning.Made::tasks),
            Column.whole("left_out", "Left out", Planning.Made::leftOut));

    static final List<Column<CareItems.Planned>> PLANNED = List.of(
            Column.day("due", "Due", CareItems.Planned::due),
            Column.text("plan", "Plan", CareItems.Planned::plan),
            Column.<CareItems.Planned>whole("customer_id", "Customer id", CareItems.Planned::customer)
                    .wide(),
            Column.text("customer", "Customer", CareItems.Planned::name),
            Column.<CareItems.Planned>text("occasion", "Occasion", CareItems.Planned::occasion)
                    .wide(),
            Column.text("owner", "Owner", CareItems.Planned::owner),
            Column.text("text", "Task", CareItems.Planned::text));

    static final List<Column<Rounds.Round>> ROUNDS = List.of(
            Column.text("plan", "Plan", Rounds.Round::plan),
            Column.text("period", "Period", Rounds.Round::period),
            Column.whole("due", "Due", Rounds.Round::due),
            Column.whole("reached", "Reached", Rounds.Round::reached),
            Column.whole("missed", "Missed", Rounds.Round::missed),
            Column.whole("open", "Open", Rounds.Round::open));

    /** The id is the customer's. */
    static final List<Column<Rounds.Member>> MEMBERS = List.of(
            Column.whole("id", "Id", Rounds.Member::customer),
            Column.text("name", "Name", Rounds.Member::name),
            Column.word("state", "State", Rounds.Member::state),
            Column.due("due", "Due", Rounds.Member::due),
            Column.text("owner", "Owner", Rounds.Member::owner),
            Column.whole("task_id", "Task", Rounds.Member::task),
            Column.word("task_state", "Task is", Rounds.Member::taskState),
            Column.text("result", "Result", Rounds.Member::result));

    static final List<Column<Rounds.Round>> REPORT = List.of(
            Column.text("plan", "Plan", Rounds.Round::plan),
            Column.text("period", "Period", Rounds.Round::period),
            Column.whole("planned", "Planned", Rounds.Round::due),
            Column.whole("done", "Done", Rounds.Round::done),
            Column.whole("late", "Late", Rounds.Round::late));

    private CareViews() {}

    /** The columns of a list of plans: with the festivals where there are any. */
    static List<Column<Plan>> plans(List<Plan> shown) {
        boolean festive = shown.stream().anyMatch(plan -> plan.rule().festival() != null);
        return PLANS.stream()
                .<Column<Plan>>map(column -> festive && column.id().equals("festival")
                        ? new Column<Plan>(column.id(), column.title(), column.kind(), false, column.cell())
                        : column)
                .toList();
    }

    private static @Nullable String festival(Plan plan) {
        Festival festival = plan.rule().festival();
        return festival == null ? null : festival.word();
    }
}
