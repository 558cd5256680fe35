package dev.kith.care;

import dev.kith.base.Due;
import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Callback rounds: what a plan made for one period. Reached are those with whom there was a contact that says so after
 * the task was made and before the period was over, or whose task is done; missed are the others of a period that is
 * over; open are the rest.
 */
final class Rounds {
    /** What a round is, for people. */
    static final String HELP = """
            A round is what a plan made for one month or quarter. Reached are those with whom there was a contact with the \
            outcome reached or resolved after the task was made and before the period was over, or whose task is done; \
            missed are the others of a period that is over; open are the rest. Due are all of them.""";

    static final String REACHED = """
            (t.state = 'done' OR EXISTS (
                SELECT 1 FROM interaction i
                WHERE i.customer_id = x.customer_id AND i.started_at >= x.created_at AND i.started_at < x.ends_at AND %s))""".formatted(Candidates.REACHED);

    private static final String STATE =
            "CASE WHEN " + REACHED + " THEN 'reached' WHEN x.ends_at <= ? THEN 'missed' ELSE 'open' END";

    private static final String FROM =
            " FROM care_item x JOIN care_plan p ON p.id = x.plan_id JOIN task t ON t.id = x.task_id ";

    private static final String LIST = """
            SELECT plan, period, count(*) AS due, sum(state = 'reached') AS reached, sum(state = 'missed') AS missed,
                sum(state = 'open') AS open, sum(done) AS done, sum(late) AS late
            FROM (
                SELECT p.id AS plan_id, p.name AS plan, x.period, %s AS state, t.state = 'done' AS done,
                    CASE t.state WHEN 'dropped' THEN 0 ELSE coalesce(t.closed_at, ?) >= coalesce(d.ends, t.due_at, 9000000000000000) END AS late
                %s LEFT JOIN temp.round_day d ON d.day = coalesce(t.first_due_on, t.due_on)
                WHERE
            """;

    private static final String LISTED = ") GROUP BY plan_id, period ORDER BY period DESC, plan";

    private static final String ANSWERS = """
            EXISTS (
                SELECT 1 FROM care_item x
                WHERE x.plan_id = ? AND x.period = ? AND x.customer_id = a.customer_id AND i.started_at >= x.created_at
                    AND i.started_at < x.ends_at)
            """;

    private static final String MEMBERS = "SELECT x.customer_id, c.name, t.id AS task_id, t.due_at, t.due_on, t.owner,"
            + " t.state AS task_state, t.result, " + STATE + " AS state" + FROM
            + "JOIN customer c ON c.id = x.customer_id WHERE x.plan_id = ? AND x.period = ? ORDER BY state DESC, t.due_at, c.id";

    private final Tx tx;
    private final Instant now;
    private final ZoneId zone;

    Rounds(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.now = now;
        this.zone = zone;
    }

    /**
     * A round in numbers: due = reached + missed + open.
     *
     * @param done how many tasks are done
     * @param late how many were not by the end of the day on which they were first due
     */
    record Round(String plan, String period, long due, long reached, long missed, long open, long done, long late) {}

    /** A customer of a round. */
    record Member(
            long customer,
            String name,
            long task,
            @Nullable Due due,
            @Nullable String owner,
            String taskState,
            @Nullable String result,
            String state) {}

    /** All rounds, or those of a plan, or one of them; the newest first. */
    List<Round> list(@Nullable Plan plan, @Nullable Period period) {
        days();
        Where where = (plan == null ? Where.ALL : Where.of("x.plan_id = ?", plan.id()))
                .and(period == null ? Where.ALL : Where.of("x.period = ?", period.toString()));
        List<@Nullable Object> parameters = new java.util.ArrayList<>(List.of(now, now));
        parameters.addAll(where.parameters());
        return tx.list(
                LIST.formatted(STATE, FROM) + where.sql() + LISTED,
                row -> new Round(
                        row.text("plan"),
                        row.text("period"),
                        row.number("due"),
                        row.number("reached"),
                        row.number("missed"),
                        row.number("open"),
                        row.number("done"),
                        row.number("late")),
                parameters.toArray());
    }

    /** The customers of a round: those to be called yet first. */
    List<Member> members(Plan plan, Period period) {
        return tx.list(MEMBERS, Rounds::member, now, plan.id(), period.toString());
    }

    /**
     * Which answers were given in a round: by its customers, after the task was made and before the period was over.
     */
    static Where answers(Plan plan, Period period) {
        return Where.of(ANSWERS, plan.id(), period.toString());
    }

    /** When the days are over on which tasks were due. */
    private void days() {
        tx.script("CREATE TEMP TABLE IF NOT EXISTS round_day (day TEXT PRIMARY KEY, ends INTEGER NOT NULL)");
        tx.run("DELETE FROM temp.round_day");
        List<LocalDate> days = tx.list(
                "SELECT DISTINCT coalesce(t.first_due_on, t.due_on) AS day" + FROM
                        + "WHERE coalesce(t.first_due_on, t.due_on) IS NOT NULL",
                row -> LocalDate.parse(row.text("day")));
        try (Batch batch = tx.batch("INSERT INTO temp.round_day VALUES (?, ?)")) {
            days.forEach(
                    day -> batch.add(day, day.plusDays(1).atStartOfDay(zone).toInstant()));
        }
    }

    private static Member member(Row row) {
        Instant due = row.instantOrNull("due_at");
        return new Member(
                row.number("customer_id"),
                row.text("name"),
                row.number("task_id"),
                due == null ? null : new Due(due, row.dateOrNull("due_on")),
                row.textOrNull("owner"),
                row.text("task_state"),
                row.textOrNull("result"),
                row.text("state"));
    }
}
