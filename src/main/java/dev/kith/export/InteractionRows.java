package dev.kith.export;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the contacts with the selected customers, in the order in which they were recorded. */
final class InteractionRows {
    private static final String CONTACTS = """
            SELECT i.*, %s FROM interaction i CROSS JOIN selected_customer s ON s.id = i.customer_id
            CROSS JOIN customer c ON c.id = s.id ORDER BY i.id
            """.formatted(Whose.COLUMNS);

    private final Tx tx;

    InteractionRows(Tx tx) {
        this.tx = tx;
    }

    /** A contact. */
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
            @Nullable String escalatedTo) {}

    /** The rows; the stream must be closed. */
    Stream<Contact> stream() {
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
                row.textOrNull("escalated_to"));
    }
}
