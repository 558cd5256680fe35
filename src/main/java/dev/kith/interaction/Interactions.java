package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.customer.Channel;
import dev.kith.customer.Match;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.script.Answers;
import dev.kith.task.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts with the customers of a database. */
public final class Interactions {
    private static final String SELECT = """
            SELECT i.id, i.customer_id, c.name, i.channel, i.direction, i.started_at, i.duration_seconds, i.handled_by,
                i.outcome, i.topic, i.stage, i.deep, i.subject, i.text, i.sentiment, i.mood,
                i.transferred_to, i.escalated_to, i.together
            FROM interaction i JOIN customer c ON c.id = i.customer_id
            """;
    /** What full-text search finds a customer by. */
    static final String SEARCH_TEXT =
            "SELECT customer_id, coalesce(subject || ' ', '') || coalesce(text, '') AS text FROM interaction";

    private static final String INSERT = """
            INSERT INTO interaction (channel, direction, started_at, duration_seconds, handled_by, outcome, topic, stage,
                deep, subject, text, sentiment, mood, transferred_to, escalated_to, customer_id, created_at, together)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE interaction SET channel = ?, direction = ?, started_at = ?, duration_seconds = ?, handled_by = ?,
                outcome = ?, topic = ?, stage = ?, deep = ?, subject = ?, text = ?, sentiment = ?, mood = ?,
                transferred_to = ?, escalated_to = ?
            WHERE id = ?
            """;

    /** What the others of a contact with several customers have in common with one: all but how each of them felt. */
    private static final String UPDATE_OTHERS = """
            UPDATE interaction SET channel = o.channel, direction = o.direction, started_at = o.started_at,
                duration_seconds = o.duration_seconds, handled_by = o.handled_by, outcome = o.outcome, topic = o.topic,
                stage = o.stage, deep = o.deep, subject = o.subject, text = o.text, transferred_to = o.transferred_to,
                escalated_to = o.escalated_to
            FROM (SELECT * FROM interaction WHERE id = ?1) o
            WHERE interaction.together = o.together AND interaction.id <> ?1
            """;

    private static final String LAST_ID =
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'interaction'), 0)";

    /**
     * Those who were in a contact together and have become one, with the contact that stays with them; one in which
     * they answered questions stays too.
     */
    private static final String TWICE = """
            SELECT i.id, f.id AS first FROM interaction i JOIN interaction f ON f.together = i.together AND f.id < i.id
            WHERE i.customer_id = f.customer_id AND i.customer_id IN (SELECT into_id FROM merging_customer)
                AND NOT EXISTS (SELECT 1 FROM script_answer a WHERE a.interaction_id = i.id)
            ORDER BY i.id, f.id DESC
            """;

    private final Tx tx;

    public Interactions(Tx tx) {
        this.tx = tx;
    }

    /** The contact with this id; throws KithException.NotFound where there is none. */
    public Interaction get(long id) {
        return tx.find(SELECT + " WHERE i.id = ?", Interactions::interaction, id)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no contact {0}.", id), Text.of("See 'kith log list' for those there are.")));
    }

    /** Those that fit, newest first, as they are read; the stream must be closed. */
    public Stream<Interaction> list(Where where) {
        return tx.stream(
                SELECT + " WHERE " + where.sql() + " ORDER BY i.started_at DESC, i.id DESC",
                Interactions::interaction,
                where.parameterArray());
    }

    /** The last few with a customer, newest first. */
    public List<Interaction> last(long customer, int most) {
        return tx.list(
                SELECT + " WHERE i.customer_id = ? ORDER BY i.started_at DESC, i.id DESC LIMIT ?",
                Interactions::interaction,
                customer,
                most);
    }

    /** Adds a contact with one customer, or with several together: a row for each, in the same order. */
    public List<Interaction> add(List<Match> customers, Contact contact, Instant now) {
        Long together = customers.size() > 1 ? tx.number(LAST_ID) + 1 : null;
        List<Interaction> added = new ArrayList<>();
        for (Match customer : customers) {
            long id = tx.insert(INSERT, values(contact, customer.id(), now, together));
            added.add(new Interaction(id, customer.id(), customer.name(), contact, together));
        }
        return List.copyOf(added);
    }

    /** Gives a contact other content; with others who were in it, all but the sentiment and the mood is theirs too. */
    public void save(long id, Contact contact) {
        tx.run(UPDATE, values(contact, id));
        tx.run(UPDATE_OTHERS, id);
    }

    /** Withdraws a contact: it is only in the journal from then on, and what is to be done after it stays. */
    void withdraw(long id) {
        new Tasks(tx).followUp(id, null);
        new Answers(tx).removeOfContact(id);
        tx.run("DELETE FROM interaction WHERE id = ?", id);
    }

    /** Deletes all contacts with a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM interaction WHERE customer_id = ?", customer);
    }

    /**
     * Gives the contacts of those who are being merged to those who stay; one that they were in together is theirs
     * once.
     */
    void merge() {
        tx.run("""
                UPDATE interaction SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
        tx.list(TWICE, row -> new long[] {row.number("id"), row.number("first")})
                .forEach(pair -> {
                    new Tasks(tx).followUp(pair[0], pair[1]);
                    tx.run("DELETE FROM interaction WHERE id = ?", pair[0]);
                });
    }

    private static @Nullable Object[] values(Contact contact, @Nullable Object... last) {
        @Nullable Object[] values = new @Nullable Object[15 + last.length];
        values[0] = contact.channel().word();
        values[1] = contact.direction();
        values[2] = contact.startedAt();
        values[3] = contact.seconds();
        values[4] = contact.handledBy();
        values[5] = contact.outcome();
        values[6] = contact.topic();
        values[7] = contact.stage();
        values[8] = contact.deep();
        values[9] = contact.subject();
        values[10] = contact.text();
        values[11] = contact.sentiment();
        values[12] = contact.mood();
        values[13] = contact.transferredTo();
        values[14] = contact.escalatedTo();
        for (int i = 0; i < last.length; i++) {
            values[15 + i] = last[i];
        }
        return values;
    }

    private static Interaction interaction(Row row) {
        Long sentiment = row.numberOrNull("sentiment");
        Contact contact = new Contact(
                Channel.of(row.text("channel")),
                row.textOrNull("direction"),
                row.instant("started_at"),
                row.numberOrNull("duration_seconds"),
                row.textOrNull("handled_by"),
                row.textOrNull("outcome"),
                row.textOrNull("topic"),
                row.textOrNull("stage"),
                row.flag("deep"),
                row.textOrNull("subject"),
                row.textOrNull("text"),
                sentiment == null ? null : sentiment.intValue(),
                row.textOrNull("mood"),
                row.textOrNull("transferred_to"),
                row.textOrNull("escalated_to"));
        return new Interaction(
                row.number("id"), row.number("customer_id"), row.text("name"), contact, row.numberOrNull("together"));
    }
}
