package dev.kith.export;

import dev.kith.customer.Attribute;
import dev.kith.customer.FieldType;
import dev.kith.customer.Handle;
import dev.kith.customer.Phone;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the selected customers with all that belongs to them, in the order of their ids. */
final class CustomerRows {
    private static final String CUSTOMERS =
            "SELECT c.* FROM selected_customer s CROSS JOIN customer c ON c.id = s.id ORDER BY s.id";
    private static final String EMAILS = """
            SELECT s.id AS customer, e.email FROM selected_customer s CROSS JOIN customer_email e ON e.customer_id = s.id
            ORDER BY s.id, e.id
            """;
    private static final String PHONES = """
            SELECT s.id AS customer, p.phone, p.digits, p.e164
            FROM selected_customer s CROSS JOIN customer_phone p ON p.customer_id = s.id ORDER BY s.id, p.id
            """;
    private static final String HANDLES = """
            SELECT s.id AS customer, h.service, h.handle
            FROM selected_customer s CROSS JOIN customer_handle h ON h.customer_id = s.id
            ORDER BY s.id, h.service, h.handle_key
            """;
    private static final String VALUES = """
            SELECT s.id AS customer, f.name, v.value FROM selected_customer s
            CROSS JOIN customer_value v ON v.customer_id = s.id CROSS JOIN custom_field f ON f.id = v.field_id ORDER BY s.id
            """;
    private static final String TAGS = """
            SELECT s.id AS customer, t.name FROM selected_customer s
            CROSS JOIN customer_tag x ON x.customer_id = s.id CROSS JOIN tag t ON t.id = x.tag_id ORDER BY s.id, t.name_key
            """;
    private static final String SERVICES = """
            SELECT service, max(number) AS most FROM (
                SELECT h.service, count(*) AS number
                FROM selected_customer s CROSS JOIN customer_handle h ON h.customer_id = s.id GROUP BY s.id, h.service)
            GROUP BY service ORDER BY service
            """;

    /** The values that would not say by themselves which type their field has. */
    private static final String FIELDS = """
            SELECT f.name, f.type, max(CASE f.type
                WHEN 'text' THEN v.value GLOB '[-+0-9]*' OR lower(v.value) IN ('yes', 'no', 'true', 'false')
                WHEN 'number' THEN length(v.value) > 15 END) AS unclear
            FROM selected_customer s CROSS JOIN customer_value v ON v.customer_id = s.id
            CROSS JOIN custom_field f ON f.id = v.field_id GROUP BY f.name ORDER BY f.name
            """;

    private final Tx tx;

    CustomerRows(Tx tx) {
        this.tx = tx;
    }

    /** A service, and how many handles a customer has there at the most. */
    record Service(String name, long most) {}

    /** A custom field, and whether its values leave open what type it has. */
    record CustomField(String name, FieldType type, boolean unclear) {}

    /** The services that the customers have handles on. */
    List<Service> services() {
        return tx.list(SERVICES, row -> new Service(row.text("service"), row.number("most")));
    }

    /** The custom fields that the customers have values for. */
    List<CustomField> fields() {
        return tx.list(
                FIELDS,
                row -> new CustomField(
                        row.text("name"),
                        FieldType.of(row.text("type")),
                        row.numberOrNull("unclear") != null && row.flag("unclear")));
    }

    /** The rows; the stream must be closed. */
    Stream<CustomerRow> stream() {
        Readers readers = new Readers(
                details(EMAILS, row -> row.text("email")),
                details(PHONES, row -> new Phone(row.text("phone"), row.text("digits"), row.textOrNull("e164"))),
                details(HANDLES, row -> new Handle(row.text("service"), row.text("handle"))),
                details(VALUES, row -> Map.entry(row.text("name"), row.text("value"))),
                details(TAGS, row -> row.text("name")));
        return tx.stream(CUSTOMERS, readers::row).onClose(readers::close);
    }

    private <T> CustomerDetails<T> details(String sql, Function<Row, T> mapper) {
        return new CustomerDetails<>(
                tx.stream(sql, row -> new CustomerDetails.Of<>(row.number("customer"), mapper.apply(row))));
    }

    private record Readers(
            CustomerDetails<String> emails,
            CustomerDetails<Phone> phones,
            CustomerDetails<Handle> handles,
            CustomerDetails<Map.Entry<String, String>> values,
            CustomerDetails<String> tags) {

        CustomerRow row(Row row) {
            long id = row.number("id");
            Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
            for (Attribute attribute : Attribute.values()) {
                String value = row.textOrNull(attribute.column());
                if (value != null) {
                    attributes.put(attribute, value);
                }
            }
            Map<String, String> fields = new LinkedHashMap<>();
            values.of(id).forEach(value -> fields.put(value.getKey(), value.getValue()));
            return new CustomerRow(
                    id,
                    row.text("kind"),
                    row.textOrNull("external_id"),
                    row.text("name"),
                    emails.of(id),
                    phones.of(id),
                    handles.of(id),
                    attributes,
                    fields,
                    tags.of(id),
                    row.instant("created_at"),
                    row.instantOrNull("archived_at"));
        }

        void close() {
            List.of(emails, phones, handles, values, tags).forEach(CustomerDetails::close);
        }
    }
}
