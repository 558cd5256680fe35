package dev.kith.customer;

import dev.kith.view.Column;
import java.util.ArrayList;
import java.util.List;

/** What is shown of customers. */
public final class CustomerViews {
    private static final List<Attribute> ALWAYS = List.of(Attribute.ORGANISATION, Attribute.CITY, Attribute.OWNER);

    /** The column of the whole address. */
    static final String FULL_ADDRESS = "full_address";

    /** A line of a list; the columns beyond these are shown when they are asked for, and in files. */
    public static final List<Column<CustomerLine>> LINES = lines();

    /** A customer by itself: all that is known, without what other features add. */
    public static final List<Column<Customer>> CARD = card(false);

    /** A field of the user's own making, and its value. */
    record Value(String field, String value) {}

    static final List<Column<Value>> VALUES =
            List.of(Column.text("field", "Field", Value::field), Column.text("value", "Value", Value::value));

    static final List<Column<CustomerLine>> PEOPLE = List.of(
            Column.key("customer", CustomerLine::id),
            Column.text("name", "Name", CustomerLine::name),
            Column.text("role", "Role", line -> line.attributes().get(Attribute.ROLE)));

    /** Customers who were merged into another, with what was otherwise said of them. */
    static final List<Column<MergedCustomer>> MERGED = List.of(
            Column.whole("id", "Id", MergedCustomer::id),
            Column.text("external_id", "External id", MergedCustomer::externalId),
            Column.text("name", "Name", MergedCustomer::name),
            Column.words("differs", "Differs", MergedCustomer::differs));

    static final List<Column<CustomFields.Field>> FIELDS = List.of(
            Column.<CustomFields.Field>whole("id", "Id", CustomFields.Field::id).wide(),
            Column.text("name", "Name", CustomFields.Field::name),
            Column.word("type", "Type", field -> field.type().word()),
            Column.whole("customers", "Customers", CustomFields.Field::customers));

    private CustomerViews() {}

    /** The card of a customer; people see the address as a whole where there is more than a place, else its parts. */
    static List<Column<Customer>> card(Customer customer) {
        boolean whole =
                LocalCells.postalAddress(customer.profile().attributes()).isWhole();
        return whole ? card(true) : CARD;
    }

    private static List<Column<Customer>> card(boolean whole) {
        List<Column<Customer>> columns = new ArrayList<>();
        columns.add(Column.key("customer", Customer::id));
        columns.add(Column.word(
                "kind", "Kind", customer -> customer.profile().kind().word()));
        columns.add(Column.text(
                "external_id", "External id", customer -> customer.profile().externalId()));
        columns.add(Column.text("name", "Name", Customer::name));
        columns.add(
                Column.words("emails", "E-mails", customer -> customer.profile().emails()));
        columns.add(Column.local(
                "phones",
                "Phones",
                Column.Kind.WORDS,
                customer -> LocalCells.phones(customer.profile().phones())));
        columns.add(Column.words(
                "handles",
                "Handles",
                customer -> customer.profile().handles().stream()
                        .map(Handle::toString)
                        .toList()));
        for (Attribute attribute : Attribute.values()) {
            Column<Customer> column =
                    attribute.shown(customer -> customer.profile().get(attribute));
            columns.add(whole && attribute.isOfAddress() ? column.wide() : column);
            if (attribute == Attribute.POSTAL_CODE) {
                columns.add(whole ? fullAddress() : fullAddress().wide());
            }
        }
        columns.add(Column.<Customer>whole(
                        "referred_by_id",
                        "Referred by id",
                        customer -> customer.profile().referredBy())
                .wide());
        columns.add(Column.moment("created_at", "Created", Customer::createdAt));
        columns.add(Column.moment("archived_at", "Archived", Customer::archivedAt));
        return List.copyOf(columns);
    }

    private static Column<Customer> fullAddress() {
        return Column.local(
                FULL_ADDRESS,
                "Full address",
                Column.Kind.TEXT,
                customer -> LocalCells.address(customer.profile().attributes()));
    }

    private static List<Column<CustomerLine>> lines() {
        List<Column<CustomerLine>> columns = new ArrayList<>();
        columns.add(Column.key("customer", CustomerLine::id));
        columns.add(
                Column.<CustomerLine>word("kind", "Kind", CustomerLine::kind).wide());
        columns.add(Column.<CustomerLine>text("external_id", "External id", CustomerLine::externalId)
                .wide());
        columns.add(Column.text("name", "Name", CustomerLine::name));
        columns.add(Column.words("emails", "E-mails", CustomerLine::emails));
        columns.add(Column.local("phones", "Phones", Column.Kind.WORDS, line -> LocalCells.phones(line.phones())));
        for (Attribute attribute : Attribute.values()) {
            Column<CustomerLine> column =
                    attribute.shown(line -> line.attributes().get(attribute));
            columns.add(ALWAYS.contains(attribute) ? column : column.wide());
        }
        columns.add(Column.<CustomerLine>moment("created_at", "Created", CustomerLine::createdAt)
                .wide());
        columns.add(Column.<CustomerLine>moment("archived_at", "Archived", CustomerLine::archivedAt)
                .wide());
        Column<CustomerLine> address = Column.local(
                FULL_ADDRESS, "Full address", Column.Kind.TEXT, line -> LocalCells.address(line.attributes()));
        columns.add(address.wide());
        return List.copyOf(columns);
    }
}
