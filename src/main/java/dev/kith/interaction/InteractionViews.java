package dev.kith.interaction;

import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.view.Column;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of contacts. */
public final class InteractionViews {
    private static final Column<Interaction> WHEN =
            Column.moment("started_at", "When", row -> row.contact().startedAt());
    private static final Column<Interaction> CHANNEL =
            Column.word("channel", "Channel", row -> row.contact().channel().word());
    private static final Column<Interaction> OUTCOME =
            Column.word("outcome", "Outcome", row -> row.contact().outcome());
    private static final Column<Interaction> HANDLED_BY =
            Column.text("handled_by", "By", row -> row.contact().handledBy());

    private static final Column<Interaction> TRANSFERRED_TO =
            Column.text("transferred_to", "Transferred to", row -> row.contact().transferredTo());
    private static final Column<Interaction> ESCALATED_TO =
            Column.text("escalated_to", "Escalated to", row -> row.contact().escalatedTo());

    /** A contact in a list, and by itself. */
    public static final List<Column<Interaction>> LINES = List.of(
            Column.key("contact", Interaction::id),
            WHEN,
            Column.<Interaction>whole("customer_id", "Customer id", Interaction::customer)
                    .wide(),
            Column.text("customer", "Customer", Interaction::name),
            CHANNEL,
            Column.<Interaction>word(
                            "direction", "Direction", row -> row.contact().direction())
                    .wide(),
            Column.<Interaction>text(
                            "duration",
                            "Duration",
                            row -> duration(row.contact().seconds()))
                    .wide(),
            Column.<Interaction>whole(
                            "duration_seconds", "Seconds", row -> row.contact().seconds())
                    .wide(),
            HANDLED_BY,
            OUTCOME,
            Column.<Interaction>text("topic", "Topic", row -> row.contact().topic())
                    .wide(),
            Column.<Interaction>word("stage", "Stage", row -> row.contact().stage())
                    .wide(),
            Column.<Interaction>flag("deep", "Deep", row -> row.contact().deep())
                    .wide(),
            Column.text("subject", "Subject", row -> row.contact().subject()),
            Column.text("text", "Text", row -> row.contact().text()),
            Column.<Interaction>decimal(
                            "sentiment",
                            "Sentiment",
                            row -> sentiment(row.contact().sentiment()))
                    .wide(),
            Column.<Interaction>text("mood", "Mood", row -> row.contact().mood())
                    .wide(),
            TRANSFERRED_TO.wide(),
            ESCALATED_TO.wide(),
            Column.<Interaction>whole("together", "Together", Interaction::together)
                    .wide());

    /** A contact on the card of its customer. */
    static final List<Column<Interaction>> ON_CARD = List.of(
            Column.<Interaction>key("contact", Interaction::id).wide(),
            WHEN,
            CHANNEL,
            HANDLED_BY,
            OUTCOME,
            TRANSFERRED_TO.wide(),
            ESCALATED_TO.wide(),
            Column.text("about", "About", InteractionViews::about));

    private InteractionViews() {}

    private static @Nullable String duration(@Nullable Long seconds) {
        return seconds == null ? null : Span.ofSeconds(seconds).toString();
    }

    private static @Nullable BigDecimal sentiment(@Nullable Integer hundredths) {
        return hundredths == null ? null : BigDecimal.valueOf(hundredths, 2);
    }

    /** {@code Returns: Two jars broke (handed on to Bob)}. */
    private static @Nullable String about(Interaction interaction) {
        Contact contact = interaction.contact();
        String said = said(contact);
        String handed = contact.transferredTo() == null ? "" : Text.of("handed on to {0}", contact.transferredTo());
        String escalated = contact.escalatedTo() == null ? "" : Text.of("escalated to {0}", contact.escalatedTo());
        if (handed.isEmpty() && escalated.isEmpty()) {
            return said;
        }
        String onward =
                handed.isEmpty() || escalated.isEmpty() ? handed + escalated : Text.of("{0}, {1}", handed, escalated);
        return said == null ? Text.of("({0})", onward) : Text.of("{0} ({1})", said, onward);
    }

    private static @Nullable String said(Contact contact) {
        String subject = contact.subject() != null ? contact.subject() : contact.topic();
        if (subject == null || contact.text() == null) {
            return subject == null ? contact.text() : subject;
        }
        return Text.of("{0}: {1}", subject, contact.text());
    }
}
