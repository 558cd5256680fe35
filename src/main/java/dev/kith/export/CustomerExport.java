package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Attribute;
import dev.kith.customer.LocalCells;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Customers, with the column names that an import of customers understands. */
final class CustomerExport implements ExportKind<CustomerRow> {

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String rows() {
        return Text.later("{0} customers");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        Without REFs and --query everybody is exported; those who were put away only with --archived. \
                        The columns are those that 'kith import customers' takes, one for each handle and each field of your own \
                        that somebody has (handle.wechat, field.level; field.code:text where the values would pass for \
                        something else). Several e-mails, phones and tags stand in one cell with semicolons between \
                        them, or in a list in JSON. Phones are written with their country code where it is known. \
                        --columns can also ask for id, created_at, archived_at and full_address, which an import does not take.

                        A file is there whole or not at all, for nobody but you to read; it is packed where its name ends in .gz.""")
                .example("kith export customers --output customers-2026.csv", "everybody, as CSV")
                .example("kith export customers --query tag:vip --format jsonl", "some, one JSON object a line")
                .example("kith export customers zoe@example.com --format csv --spreadsheet-safe", "for a spreadsheet");
    }

    @Override
    public List<Column<CustomerRow>> known() {
        List<Column<CustomerRow>> columns = new ArrayList<>(identity());
        columns.addAll(attributes());
        columns.addAll(notImported());
        return List.copyOf(columns);
    }

    @Override
    public List<Column<CustomerRow>> columns(Tx tx, boolean all) {
        CustomerRows rows = new CustomerRows(tx);
        List<Column<CustomerRow>> columns = new ArrayList<>(identity());
        for (CustomerRows.Service service : rows.services()) {
            for (int number = 1; number <= service.most(); number++) {
                columns.add(handle(service.name(), number));
            }
        }
        columns.addAll(attributes());
        for (CustomerRows.CustomField field : rows.fields()) {
            String type = field.unclear() ? ":" + field.type().word() : "";
            columns.add(Column.text(
                    "field." + field.name() + type,
                    field.name(),
                    row -> row.values().get(field.name())));
        }
        columns.addAll(all ? notImported() : List.of());
        return List.copyOf(columns);
    }

    @Override
    public Stream<CustomerRow> rows(Tx tx, Session session) {
        return new CustomerRows(tx).stream();
    }

    @Override
    public List<String> formats() {
        return List.of("csv", "tsv", "json", "jsonl", "vcard");
    }

    @Override
    public void writeOwn(Stream<CustomerRow> rows, Writer out, Session session) throws IOException {
        CardWriter cards = new CardWriter(out);
        Iterator<CustomerRow> each = rows.iterator();
        while (each.hasNext()) {
            cards.write(each.next());
        }
    }

    private static List<Column<CustomerRow>> identity() {
        return List.of(
                Column.text("external_id", "External id", CustomerRow::externalId),
                Column.text("kind", "Kind", CustomerRow::kind),
                Column.text("name", "Name", CustomerRow::name),
                Column.words("emails", "E-mails", CustomerRow::emails),
                Column.words("phones", "Phones", CustomerRow::phoneNumbers),
                Column.words("tags", "Tags", CustomerRow::tags));
    }

    private static Column<CustomerRow> handle(String service, int number) {
        String id = "handle." + service + (number == 1 ? "" : " " + number);
        return Column.text(id, service, row -> {
            List<String> names = row.handles(service);
            return number <= names.size() ? names.get(number - 1) : null;
        });
    }

    private static List<Column<CustomerRow>> attributes() {
        List<Column<CustomerRow>> columns = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            columns.add(Column.text(
                    attribute.column(),
                    attribute.title(),
                    row -> row.attributes().get(attribute)));
        }
        return columns;
    }

    private static List<Column<CustomerRow>> notImported() {
        return List.of(
                Column.whole("id", "Id", CustomerRow::id),
                Column.moment("created_at", "Created", CustomerRow::createdAt),
                Column.moment("archived_at", "Archived", CustomerRow::archivedAt),
                Column.local(
                        "full_address", "Full address", Column.Kind.TEXT, row -> LocalCells.address(row.attributes())));
    }
}
