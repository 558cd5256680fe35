package dev.kith.report;

import dev.kith.customer.Scope;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts contacts, each once, with however many customers it was; a note is none. */
final class ContactFigures {
    /** Before all that can be logged. */
    static final Instant BEGINNING = Instant.EPOCH.minusSeconds(Integer.MAX_VALUE);

    /** How long an earlier contact about the same topic keeps one from being the first. */
    private static final Duration SAME_TOPIC = Duration.ofDays(30);

    /** A row for each customer; nth is 1 for one of those that are one contact. */
    private static final String CONTACTS = """
            SELECT i.id, row_number() OVER (PARTITION BY coalesce(i.together, -i.id) ORDER BY i.id) AS nth, i.channel, i.direction, i.started_at, i.duration_seconds, i.handled_by, i.outcome,
                i.topic, i.transferred_to, i.customer_id
            FROM interaction i
            WHERE i.channel <> 'note' AND i.started_at >= ?1 AND i.started_at < ?2 AND %s
            """;

    private static final String GROUPS = """
            SELECT CASE ?3 WHEN 'channel' THEN channel WHEN 'owner' THEN handled_by ELSE outcome END AS name,
                count(*) FILTER (WHERE nth = 1) AS contacts,
                count(*) FILTER (WHERE nth = 1 AND direction = 'in') AS inbound,
                count(*) FILTER (WHERE nth = 1 AND direction = 'out') AS outbound,
                count(outcome) FILTER (WHERE nth = 1) AS known,
                count(*) FILTER (WHERE nth = 1 AND outcome IN ('reached', 'refused', 'resolved')) AS reached,
                CAST(round(avg(duration_seconds) FILTER (WHERE nth = 1)) AS INTEGER) AS seconds, count(DISTINCT customer_id) AS customers
            FROM (%s) GROUP BY name ORDER BY contacts DESC, name
            """;
    private static final String TOTALS = """
            SELECT count(*) FILTER (WHERE nth = 1) AS contacts, count(DISTINCT customer_id) AS customers FROM (%s)
            """;

    /**
     * How long those who came in that time waited: nothing where there was a contact before; null where there is none.
     */
    private static final String WAITS = """
            SELECT coalesce(max(0, (SELECT min(i.started_at) FROM interaction i
                WHERE i.customer_id = c.id AND i.channel <> 'note') - c.created_at), -1) AS wait
            FROM customer c
            WHERE c.merged_into IS NULL AND c.created_at >= ?1 AND c.created_at < ?2 AND %s ORDER BY wait
            """;

    private static final String TIMES = "SELECT started_at FROM (%s) WHERE nth = 1";
    private static final String TEAM = """
            WITH contact AS (%s),
            talk AS (
                SELECT handled_by AS owner, count(*) FILTER (WHERE nth = 1) AS contacts, count(DISTINCT customer_id) AS customers,
                    coalesce(sum(duration_seconds) FILTER (WHERE nth = 1), 0) AS talk,
                    count(*) FILTER (WHERE nth = 1 AND outcome = 'resolved') AS resolved,
                    count(*) FILTER (WHERE nth = 1 AND outcome = 'resolved' AND transferred_to IS NULL AND NOT EXISTS (
                        SELECT 1 FROM interaction e WHERE e.customer_id = contact.customer_id AND e.channel <> 'note'
                            AND e.topic IS contact.topic AND e.id <> contact.id
                            AND e.started_at < contact.started_at AND e.started_at >= contact.started_at - ?3))
                        AS at_once,
                    count(transferred_to) FILTER (WHERE nth = 1) AS transfers, 0 AS done, 0 AS late
                FROM contact GROUP BY owner),
            work AS (
                SELECT t.owner, 0, 0, 0, 0, 0, 0, count(*) AS done,
                    count(CASE WHEN t.closed_at >= t.due_at + iif(t.due_on IS NULL, 1, 86400) THEN 1 END) AS late
                FROM task t WHERE t.state = 'done' AND t.closed_at >= ?1 AND t.closed_at < ?2 AND %s GROUP BY t.owner)
            SELECT owner, sum(contacts) AS contacts, sum(customers) AS customers, sum(talk) AS talk,
                sum(resolved) AS resolved, sum(at_once) AS at_once, sum(transfers) AS transfers, sum(done) AS done,
                sum(late) AS late
            FROM (SELECT * FROM talk UNION ALL SELECT * FROM work) GROUP BY owner ORDER BY contacts DESC, done DESC, owner
            """;

    private final Tx tx;
    private final Scope scope;
    private final Instant since;
    private final Instant until;

    /** @param scope whom they are about, ready */
    ContactFigures(Tx tx, Scope scope, Instant since, Instant until) {
        this.tx = tx;
        this.scope = scope;
        this.since = since;
        this.until = until;
    }

    /** Contacts by channel, owner or outcome, most first. */
    List<ContactGroup> groups(String by) {
        return tx.list(
                GROUPS.formatted(CONTACTS.formatted(scope.sql("i.customer_id"))),
                ContactFigures::group,
                since,
                until,
                by);
    }

    /** All of them at once. */
    ContactTotals totals() {
        List<Long> waits = tx.list(WAITS.formatted(scope.sql("c.id")), row -> row.number("wait"), since, until);
        FirstContacts first = new FirstContacts(
                waits.size(), waits.stream().filter(wait -> wait >= 0).toList());
        return tx.find(
                        TOTALS.formatted(CONTACTS.formatted(scope.sql("i.customer_id"))),
                        row -> new ContactTotals(row.number("contacts"), row.number("customers"), first),
                        since,
                        until)
                .orElseThrow();
    }

    /** When they began. */
    List<Instant> times() {
        return tx.list(
                TIMES.formatted(CONTACTS.formatted(scope.sql("i.customer_id"))),
                row -> row.instant("started_at"),
                since,
                until);
    }

    /** What each of us did. */
    List<TeamLine> team() {
        return tx.list(
                TEAM.formatted(CONTACTS.formatted(scope.sql("i.customer_id")), scope.sql("t.customer_id")),
                ContactFigures::line,
                since,
                until,
                SAME_TOPIC.toSeconds());
    }

    private static ContactGroup group(Row row) {
        @Nullable Long seconds = row.numberOrNull("seconds");
        return new ContactGroup(
                row.textOrNull("name"),
                row.number("contacts"),
                row.number("inbound"),
                row.number("outbound"),
                row.number("known"),
                row.number("reached"),
                seconds,
                row.number("customers"));
    }

    private static TeamLine line(Row row) {
        return new TeamLine(
                row.textOrNull("owner"),
                row.number("contacts"),
                row.number("customers"),
                row.number("talk"),
                row.number("resolved"),
                row.number("at_once"),
                row.number("transfers"),
                row.number("done"),
                row.number("late"));
    }
}
