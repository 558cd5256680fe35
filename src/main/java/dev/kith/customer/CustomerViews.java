package dev.kith.customer;

import dev.kith.view.Column;
import java.util.ArrayList;
import java.util.List;

/** What is shown of customers. */
public final class CustomerViews {
    private static final List<Attribute> ALWAYS = List.of(Attribute.ORGANISATION, Attribute.CITY, Attribute.OWNER);

    /** A line of a list; the columns beyond these are shown when they are asked for, and in files. */
    public static final List<Column<CustomerLine>> LINES = lines();

    private CustomerViews() {}

    private static List<Column<CustomerLine>> lines() {
        List<Column<CustomerLine>> columns = new ArrayList<>();
        columns.add(Column.whole("id", "Id", CustomerLine::id));
        columns.add(Column.<CustomerLine>text("kind", "Kind", CustomerLine::kind).wide());
        columns.add(Column.<CustomerLine>text("external_id", "External id", CustomerLine::externalId).wide());
        columns.add(Column.text("name", "Name", CustomerLine::name));
        columns.add(Column.words("emails", "E-mails", CustomerLine::emails));
        columns.add(Column.words("phones", "Phones", CustomerLine::phones));
        for (Attribute attribute : Attribute.values()) {
            Column<CustomerLine> column = Column.text(
                    attribute.column(), attribute.title(), line -> line.attributes().get(attribute));
            columns.add(ALWAYS.contains(attribute) ? column : column.wide());
        }
        columns.add(Column.<CustomerLine>moment("created_at", "Created", CustomerLine::createdAt).wide());
        columns.add(Column.<CustomerLine>moment("archived_at", "Archived", CustomerLine::archivedAt).wide());
        return List.copyOf(columns);
    }
}
