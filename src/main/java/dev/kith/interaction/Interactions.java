package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts with the customers of a database. */
public final class Interactions {
    private static final String SELECT = """
            SELECT i.id, i.customer_id, c.name, i.channel, i.direction, i.started_at, i.duration_seconds, i.handled_by,
                i.outcome, i.topic, i.stage, i.deep, i.subject, i.text, i.sentiment, i.mood
            FROM interaction i JOIN customer c ON c.id = i.customer_id
            """;
    /** What full-text search finds a customer by. */
    static final String SEARCH_TEXT =
            "SELECT customer_id, coalesce(subject || ' ', '') || coalesce(text, '') AS text FROM interaction";

    private static final String INSERT = """
            INSERT INTO interaction (channel, direction, started_at, duration_seconds, handled_by, outcome, topic, stage,
                deep, subject, text, sentiment, mood, customer_id, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE interaction SET channel = ?, direction = ?, started_at = ?, duration_seconds = ?, handled_by = ?,
                outcome = ?, topic = ?, stage = ?, deep = ?, subject = ?, text = ?, sentiment = ?, mood = ?
            WHERE id = ?
            """;

    private final Tx tx;

    public Interactions(Tx tx) {
        this.tx = tx;
    }

    /** The contact with this id; throws KithException.NotFound where there is none. */
    public Interaction get(long id) {
        return tx.find(SELECT + " WHERE i.id = ?", Interactions::interaction, id)
                .orElseThrow(() -> new KithException.NotFound(
                        "There is no contact " + id + ".", "See 'kith log list' for those there are."));
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

    /** Adds a contact and returns its id. */
    public long add(long customer, Contact contact, Instant now) {
        return tx.insert(INSERT, values(contact, customer, now));
    }

    /** Gives a contact other content. */
    public void save(long id, Contact contact) {
        tx.run(UPDATE, values(contact, id));
    }

    /** Deletes all contacts with a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM interaction WHERE customer_id = ?", customer);
    }

    /** Gives the contacts of those who are being merged to those who stay. */
    void merge() {
        tx.run("""
                UPDATE interaction SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    private static @Nullable Object[] values(Contact contact, Object... last) {
        @Nullable Object[] values = new @Nullable Object[13 + last.length];
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
        for (int i = 0; i < last.length; i++) {
            values[13 + i] = last[i];
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
                row.textOrNull("mood"));
        return new Interaction(row.number("id"), row.number("customer_id"), row.text("name"), contact);
    }
}
