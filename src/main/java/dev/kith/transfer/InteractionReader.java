package dev.kith.transfer;

import dev.kith.base.Moments;
import dev.kith.customer.Channel;
import dev.kith.interaction.Contact;
import java.time.Instant;
import java.util.Locale;

/** Makes an {@link InteractionDraft} of a row of a file of contacts, every value checked as if it were typed. */
final class InteractionReader implements Rows.Check<InteractionDraft> {
    private final Mapping mapping;
    private final FileTimes times;
    private final Instant now;

    InteractionReader(Mapping mapping, Moments moments, Instant now) {
        this.mapping = mapping;
        this.times = new FileTimes(moments);
        this.now = now;
    }

    @Override
    public InteractionDraft draft(RowSource.Row row) {
        RowCells cells = new RowCells(mapping, row.cells());
        String customer = cells.needed("customer");
        String channel = cells.word("channel", Channel.words());
        Contact contact = new Contact(
                channel == null ? Channel.NOTE : Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                cells.word("direction", Contact.DIRECTIONS),
                Instant.ofEpochSecond(times.read(cells.needed("date"))),
                cells.read("duration", InteractionReader::seconds),
                cells.text("handled-by"),
                cells.word("outcome", Contact.OUTCOMES),
                cells.text("topic"),
                cells.word("stage", Contact.STAGES),
                Boolean.TRUE.equals(cells.flag("deep")),
                cells.text("subject"),
                cells.text("text"),
                cells.read("sentiment", Contact::hundredths),
                cells.text("mood"),
                cells.text("transferred-to"),
                cells.text("escalated-to"));
        return new InteractionDraft(row.number(), customer, contact.checked(now), cells.text("together"));
    }

    /** Bare digits are seconds. */
    private static Long seconds(String text) {
        boolean digits = text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : Contact.seconds(text);
    }
}
