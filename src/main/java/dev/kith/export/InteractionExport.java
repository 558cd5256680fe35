package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.export.InteractionRows.Contact;
import dev.kith.view.Column;
import java.util.List;
import java.util.stream.Stream;

/** Contacts with customers. */
final class InteractionExport implements ExportKind<Contact> {
    private static final List<Column<Contact>> COLUMNS = List.of(
            Column.moment("started_at", "When", Contact::startedAt),
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.text("channel", "Channel", Contact::channel),
            Column.text("direction", "Direction", Contact::direction),
            Column.whole("duration_seconds", "Seconds", Contact::seconds),
            Column.text("handled_by", "By", Contact::handledBy),
            Column.text("outcome", "Outcome", Contact::outcome),
            Column.text("topic", "Topic", Contact::topic),
            Column.text("stage", "Stage", Contact::stage),
            Column.flag("deep", "Deep", Contact::deep),
            Column.text("subject", "Subject", Contact::subject),
            Column.text("text", "Text", Contact::text),
            Column.decimal("sentiment", "Sentiment", Contact::sentiment),
            Column.text("mood", "Mood", Contact::mood),
            Column.text("transferred_to", "Transferred to", Contact::transferredTo),
            Column.text("escalated_to", "Escalated to", Contact::escalatedTo),
            Column.whole("together", "Together", Contact::together));

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public String rows() {
        return Text.later("{0} contacts");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is a contact, in the order in which they were logged. A customer is named by external id, or else by \
                        e-mail, handle or name, as 'kith import interactions' finds them again.

                        A contact with several customers is a row for each of them; these rows have the same number in the \
                        column together, which counts such contacts in this file only.""")
                .example("kith export interactions --output contacts-2026.csv", "all contacts")
                .example("kith export interactions zoe@example.com --format jsonl", "those with one customer");
    }

    @Override
    public List<Column<Contact>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<Contact>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<Contact> rows(Tx tx, Session session) {
        return new InteractionRows(tx).stream();
    }
}
