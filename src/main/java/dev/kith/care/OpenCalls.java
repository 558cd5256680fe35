package dev.kith.care;

import dev.kith.customer.Match;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who is open in the rounds of the day: not reached yet, with a task that is open; what is due first comes first. */
public final class OpenCalls {
    private static final String SELECT = """
            SELECT c.id, c.name, c.external_id, c.city, p.name AS plan, p.script, t.id AS task_id
            FROM care_item x JOIN care_plan p ON p.id = x.plan_id JOIN task t ON t.id = x.task_id
            JOIN customer c ON c.id = x.customer_id
            WHERE t.state = 'open' AND x.ends_at > ? AND c.archived_at IS NULL AND c.merged_into IS NULL
                AND NOT\s""" + Rounds.REACHED;

    private static final String OF_PLAN = SELECT + """
                AND x.plan_id = ? AND x.period = ? AND NOT EXISTS (
                    SELECT 1 FROM interaction i WHERE i.customer_id = c.id AND i.channel = 'call' AND i.started_at >= ?)
            ORDER BY t.due_at NULLS LAST, c.id
            """;

    private static final String ASKED =
            SELECT + " AND x.customer_id = ? AND p.script IS NOT NULL ORDER BY t.due_at NULLS LAST, x.id LIMIT 1";

    private final Tx tx;
    private final Instant now;
    private final ZoneId zone;

    public OpenCalls(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.now = now;
        this.zone = zone;
    }

    /** Those of a plan who were not called today; throws KithException.NotFound where there is no plan of the name. */
    public List<OpenCall> ofPlan(String name) {
        Plan plan = new Plans(tx).get(name);
        LocalDate today = now.atZone(zone).toLocalDate();
        Period period = plan.rule().trigger() == Trigger.QUARTER ? Period.quarter(today) : Period.month(today);
        Instant begin = today.atStartOfDay(zone).toInstant();
        return tx.list(OF_PLAN, OpenCalls::call, now, plan.id(), period.toString(), begin);
    }

    /** The one of a customer that is due first, of those whose plans have questions to ask. */
    public Optional<OpenCall> asked(long customer) {
        return tx.find(ASKED, OpenCalls::call, now, customer);
    }

    private static OpenCall call(Row row) {
        Match customer = new Match(
                row.number("id"), row.text("name"), row.textOrNull("external_id"), row.textOrNull("city"), null, null);
        return new OpenCall(customer, row.text("plan"), row.number("task_id"), row.textOrNull("script"));
    }
}
