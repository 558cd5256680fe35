package dev.kith.transfer;

import dev.kith.customer.Phones;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.interaction.Contact;
import java.time.Instant;

/**
 * The contacts of a file in a temporary table: filled before the database is locked, then compared with those that are
 * there and written from. Of contacts that are the same in all, as many are written as the file has more.
 */
final class InteractionStage {
    private static final String TABLE = """
            DROP TABLE IF EXISTS temp.stage_contact;
            CREATE TEMP TABLE stage_contact (
                row INTEGER PRIMARY KEY, line INTEGER, customer TEXT, customer_id INTEGER, action TEXT, channel TEXT,
                direction TEXT, started_at INTEGER, duration_seconds INTEGER, handled_by TEXT, outcome TEXT, topic TEXT,
                stage TEXT, deep INTEGER, subject TEXT, text TEXT, sentiment INTEGER, mood TEXT);
            """;

    private static final String INSERT = """
            INSERT INTO stage_contact (row, line, customer, channel, direction, started_at, duration_seconds, handled_by,
                outcome, topic, stage, deep, subject, text, sentiment, mood)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UNKNOWN = """
            INSERT INTO stage_reject (row, line, code, reason)
            SELECT s.row, s.line, r.problem, r.reason FROM stage_contact s JOIN stage_ref r ON r.ref = s.customer
            WHERE s.action = 'rejected'
            """;

    private static final String DECIDE = """
            UPDATE stage_contact SET action = CASE WHEN d.place <= d.there THEN 'unchanged' ELSE 'created' END
            FROM (
                SELECT s.row, row_number() OVER (
                        PARTITION BY s.customer_id, s.started_at, s.channel, s.direction, s.duration_seconds, s.handled_by,
                            s.outcome, s.topic, s.stage, s.deep, s.subject, s.text, s.sentiment, s.mood
                        ORDER BY s.row) AS place,
                    (SELECT count(*) FROM interaction i
                        WHERE i.customer_id = s.customer_id AND i.started_at = s.started_at AND i.channel = s.channel
                            AND i.direction IS s.direction AND i.duration_seconds IS s.duration_seconds
                            AND i.handled_by IS s.handled_by AND i.outcome IS s.outcome AND i.topic IS s.topic
                            AND i.stage IS s.stage AND i.deep = s.deep AND i.subject IS s.subject AND i.text IS s.text
                            AND i.sentiment IS s.sentiment AND i.mood IS s.mood) AS there
                FROM stage_contact s WHERE s.action IS NULL) d
            WHERE d.row = stage_contact.row
            """;

    private static final String WRITE = """
            INSERT INTO interaction (customer_id, channel, direction, started_at, duration_seconds, handled_by, outcome, topic,
                stage, deep, subject, text, sentiment, mood, created_at)
            SELECT customer_id, channel, direction, started_at, duration_seconds, handled_by, outcome, topic, stage, deep,
                subject, text, sentiment, mood, ?
            FROM stage_contact WHERE action = 'created' ORDER BY row
            """;

    /** What became of the rows that were staged. */
    static final String RESULTS = "SELECT row, line, action AS outcome, NULL AS id FROM stage_contact";

    private final Tx tx;

    InteractionStage(Tx tx) {
        this.tx = tx;
    }

    /** Makes the table anew and fills it; what is rejected goes into the rejections. */
    void fill(Rows<InteractionDraft> rows, Phones phones, Rejections rejections) {
        tx.script(TABLE);
        try (Batch batch = tx.batch(INSERT);
                Rejections.Many rejected = rejections.many()) {
            rows.forEach(row -> {
                InteractionDraft draft = row.draft();
                if (draft == null) {
                    rejected.add(row.rejection());
                } else {
                    add(draft, row.line(), batch);
                }
            });
        }
        new StagedRefs(tx).fill("SELECT DISTINCT customer FROM stage_contact", phones);
    }

    /** Decides what becomes of each row. */
    void decide() {
        new StagedRefs(tx).find();
        tx.run(
                "UPDATE stage_contact SET customer_id = r.customer_id FROM stage_ref r WHERE r.ref = stage_contact.customer");
        tx.run("UPDATE stage_contact SET action = 'rejected' WHERE customer_id IS NULL");
        tx.run(UNKNOWN);
        tx.run(DECIDE);
    }

    /** Writes what is new; how many there were. */
    int write(Instant now) {
        return tx.run(WRITE, now);
    }

    /** How many rows ended in an outcome. */
    long count(Outcome outcome) {
        return tx.number("SELECT count(*) FROM stage_contact WHERE action = ?", outcome.word());
    }

    private static void add(InteractionDraft draft, long line, Batch batch) {
        Contact contact = draft.contact();
        batch.add(
                draft.row(),
                line,
                draft.customer(),
                contact.channel().word(),
                contact.direction(),
                contact.startedAt(),
                contact.seconds(),
                contact.handledBy(),
                contact.outcome(),
                contact.topic(),
                contact.stage(),
                contact.deep(),
                contact.subject(),
                contact.text(),
                contact.sentiment(),
                contact.mood());
    }
}
