package dev.kith.transfer;

import dev.kith.interaction.Contact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a row of a file has it, checked.
 *
 * @param customer whose it is, as the file has it
 * @param together what the file has in common for the rows of a contact with several customers, or null
 */
record InteractionDraft(
        long row,
        String customer,
        Contact contact,
        @Nullable String together) implements StagedRows.Draft {
    /** What the customers of one contact have in common: all but how each of them felt. */
    static final List<String> SHARED = List.of(
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
            "transferred_to",
            "escalated_to");

    /** What must be the same in a contact that is there already. */
    static final List<String> SAME =
            Stream.concat(SHARED.stream(), Stream.of("sentiment", "mood")).toList();

    static final List<String> COLUMNS = Stream.concat(
                    SAME.stream(), Stream.of("noted_at", "in_file", "contact_id", "together"))
            .toList();

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
            contact.transferredTo(),
            contact.escalatedTo(),
            contact.sentiment(),
            contact.mood(),
            null,
            together,
            null,
            null
        };
    }
}
