package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What plans made, and the tasks for it; reads the candidates that {@link Candidates} found. */
final class CareItems {
    private static final String DUE = """
            CREATE TEMP TABLE IF NOT EXISTS care_due (
                day TEXT PRIMARY KEY, begins INTEGER NOT NULL, period TEXT NOT NULL, ends INTEGER NOT NULL);
            DELETE FROM temp.care_due;
            """;

    private static final String TASKS = """
            INSERT INTO task (customer_id, text, kind, due_at, due_on, owner, priority, state, created_at)
            SELECT n.customer_id, ? || coalesce(? || n.detail, '') || ?, ?, u.begins, n.due_on, coalesce(?, c.owner, ?), ?,
                'open', ?
            FROM temp.care_candidate n CROSS JOIN temp.care_due u ON u.day = n.due_on
            CROSS JOIN customer c ON c.id = n.customer_id
            ORDER BY n.id
            """;

    /** The rows of one INSERT get ids one after the other. */
    private static final String ITEMS = """
            INSERT INTO care_item (plan_id, customer_id, occasion, period, ends_at, task_id, created_at)
            SELECT ?, n.customer_id, n.occasion, u.period, u.ends, ? + row_number() OVER (ORDER BY n.id), ?
            FROM temp.care_candidate n CROSS JOIN temp.care_due u ON u.day = n.due_on
            ORDER BY n.id
            """;

    private static final String PLANNED = """
            SELECT n.due_on, c.id, c.name, n.occasion, coalesce(? || n.detail, '') AS detail,
                coalesce(?, c.owner, ?) AS owner
            FROM temp.care_candidate n CROSS JOIN customer c ON c.id = n.customer_id ORDER BY n.due_on, c.id
            """;

    /** Of those who become one customer, one item stays for an occasion: one that is closed rather than an open one. */
    private static final String MERGE = """
            CREATE TEMP TABLE IF NOT EXISTS care_twice (item_id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL);
            DELETE FROM temp.care_twice;
            INSERT INTO temp.care_twice
            SELECT id, task_id FROM (
                SELECT i.id, i.task_id, row_number() OVER (
                    PARTITION BY coalesce(m.into_id, i.customer_id), i.plan_id, i.occasion
                    ORDER BY t.state = 'open', coalesce(m.place, -1), i.id) AS rank
                FROM care_item i JOIN task t ON t.id = i.task_id LEFT JOIN merging_customer m ON m.from_id = i.customer_id
                WHERE i.customer_id IN (SELECT from_id FROM merging_customer UNION SELECT into_id FROM merging_customer))
            WHERE rank > 1;
            DELETE FROM care_item WHERE id IN (SELECT item_id FROM temp.care_twice);
            DELETE FROM task WHERE id IN (SELECT task_id FROM temp.care_twice) AND state = 'open'
                AND id NOT IN (SELECT follows_id FROM task WHERE follows_id IS NOT NULL);
            UPDATE care_item SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (SELECT from_id FROM merging_customer);
            """;

    private final Tx tx;
    private final Session session;

    CareItems(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
    }

    /** A task that is to be made. */
    record Planned(
            LocalDate due,
            String plan,
            long customer,
            String name,
            String occasion,
            @Nullable String owner,
            String text) {}

    /** Makes a task for each candidate of a plan, and keeps for which occasion; how many. */
    int make(Plan plan) {
        due(plan.rule().trigger() == Trigger.QUARTER);
        Instant now = session.now();
        long last = tx.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'task'), 0)");
        int tasks = tx.run(
                TASKS,
                plan.text(),
                Text.of(": "),
                aim(plan),
                plan.kind(),
                plan.work().owner(),
                session.actor(),
                plan.work().priority().word(),
                now);
        tx.run(ITEMS, plan.id(), last, now);
        return tasks;
    }

    /** The same, to be looked at. */
    List<Planned> planned(Plan plan) {
        return tx.list(
                PLANNED, row -> planned(plan, row), Text.of(": "), plan.work().owner(), session.actor());
    }

    /** When the days begin on which something is due, and which round they belong to. */
    private void due(boolean quarters) {
        ZoneId zone = session.zone();
        tx.script(DUE);
        List<LocalDate> days = tx.list(
                "SELECT DISTINCT due_on FROM temp.care_candidate",
                row -> Objects.requireNonNull(row.dateOrNull("due_on")));
        try (Batch batch = tx.batch("INSERT INTO temp.care_due VALUES (?, ?, ?, ?)")) {
            for (LocalDate day : days) {
                Period period = quarters ? Period.quarter(day) : Period.month(day);
                batch.add(
                        day,
                        day.atStartOfDay(zone).toInstant(),
                        period.toString(),
                        period.next().atStartOfDay(zone).toInstant());
            }
        }
    }

    static void removeOf(Tx tx, long customer) {
        tx.run("DELETE FROM care_item WHERE customer_id = ?", customer);
    }

    /** Gives those of customers who are being merged to those who stay; for one occasion there is one task. */
    static void merge(Tx tx) {
        tx.script(MERGE);
    }

    private static String aim(Plan plan) {
        return plan.work().aim() == null ? "" : " (" + plan.work().aim() + ")";
    }

    private static Planned planned(Plan plan, Row row) {
        return new Planned(
                Objects.requireNonNull(row.dateOrNull("due_on")),
                plan.name(),
                row.number("id"),
                row.text("name"),
                row.text("occasion"),
                row.textOrNull("owner"),
                plan.text() + row.text("detail") + aim(plan));
    }
}
