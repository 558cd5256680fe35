package dev.kith.export;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the contacts with the selected customers, in the order in which they were recorded. */
final class InteractionRows {
    /** Those with several customers, as far as several of them are selected, numbered in the order of the file. */
    private static final String SHARED = """
            DROP TABLE IF EXISTS temp.exported_together;
            CREATE TEMP TABLE exported_together (number INTEGER PRIMARY KEY, together INTEGER UNIQUE);
            INSERT INTO exported_together (together)
            SELECT i.together FROM interaction i CROSS JOIN selected_customer s ON s.id = i.customer_id
            WHERE i.together IS NOT NULL GROUP BY i.together HAVING count(*) > 1 ORDER BY min(i.id);
            """;

    private static final String CONTACTS = """
            SELECT i.*, x.number AS in_file, %s FROM interaction i CROSS JOIN selected_customer s ON s.id = i.customer_id
            CROSS JOIN customer c ON c.id = s.id LEFT JOIN exported_together x ON x.together = i.together ORDER BY i.id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;

    InteractionRows(Tx tx) {
        this.tx = tx;
    }

    /**
     * A contact.
     *
     * @param together what it has in common in the file with the others of a contact with several customers, or null
     */
    record Contact(
            Whose whose,
            Instant startedAt,
            String channel,
            @Nullable String direction,
            @Nullable Long seconds,
            @Nullable String handledBy,
            @Nullable String outcome,
            @Nullable String topic,
            @Nullable String stage,
            boolean deep,
            @Nullable String subject,
            @Nullable String text,
            @Nullable BigDecimal sentiment,
            @Nullable String mood,
            @Nullable String transferredTo,
            @Nullable String escalatedTo,
            @Nullable Long together) {}

    /** The rows; the stream must be closed. */
    Stream<Contact> stream() {
        tx.script(SHARED);
        return tx.stream(CONTACTS, InteractionRows::contact);
    }

    private static Contact contact(Row row) {
        Long sentiment = row.numberOrNull("sentiment");
        return new Contact(
                Whose.of(row),
                row.instant("started_at"),
                row.text("channel"),
                row.textOrNull("direction"),
                row.numberOrNull("duration_seconds"),
                row.textOrNull("handled_by"),
                row.textOrNull("outcome"),
                row.textOrNull("topic"),
                row.textOrNull("stage"),
                row.flag("deep"),
                row.textOrNull("subject"),
                row.textOrNull("text"),
                sentiment == null ? null : BigDecimal.valueOf(sentiment, 2),
                row.textOrNull("mood"),
                row.textOrNull("transferred_to"),
                row.textOrNull("escalated_to"),
                row.numberOrNull("in_file"));
    }
}
