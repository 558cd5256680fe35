package dev.kith.transfer;

import dev.kith.interaction.Contact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a row of a file has it, checked.
 *
 * @param customer whose it is, as the file has it
 */
record InteractionDraft(long row, String customer, Contact contact) implements StagedRows.Draft {
    /** What must be the same in a contact that is there already. */
    static final List<String> SAME = List.of(
            "channel",
            "direction",
            "started_at",
            "duration_seconds",
            "handled_by",
            "outcome",
            "topic",
            "stage",
            "deep",
            "subject",
            "text",
            "sentiment",
            "mood",
            "transferred_to",
            "escalated_to");

    static final List<String> COLUMNS =
            Stream.concat(SAME.stream(), Stream.of("noted_at")).toList();

    @Override
    public @Nullable Object[] cells() {
        return new @Nullable Object[] {
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
            contact.mood(),
            contact.transferredTo(),
            contact.escalatedTo(),
            null
        };
    }
}
