package dev.kith.customer;

import dev.kith.base.NameOrder;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads customers as lines of a list: of each only what the columns of the list show. */
final class CustomerLines {
    private static final String HEAD = "SELECT c.id, c.kind, c.external_id, c.name, c.created_at, c.archived_at";

    private static final String EMAILS = """
            , (SELECT json_group_array(email) FROM (SELECT email FROM customer_email WHERE customer_id = c.id ORDER BY id))
                AS emails""";

    private static final String PHONES = """
            , (SELECT json_group_array(json_array(phone, coalesce(e164, '')))
                FROM (SELECT phone, e164 FROM customer_phone WHERE customer_id = c.id ORDER BY id)) AS phones""";

    private final Tx tx;
    private final List<Attribute> attributes;
    private final boolean emails;
    private final boolean phones;

    /** For columns of {@link CustomerViews#LINES} with these ids. */
    CustomerLines(Tx tx, Set<String> columns) {
        this.tx = tx;
        boolean address = columns.contains(CustomerViews.FULL_ADDRESS);
        this.attributes = Stream.of(Attribute.values())
                .filter(attribute -> columns.contains(attribute.column()) || (address && attribute.isOfAddress()))
                .toList();
        this.emails = columns.contains("emails");
        this.phones = columns.contains("phones");
    }

    /** The customers that fit, without those merged into others, as they are read; the stream must be closed. */
    Stream<CustomerLine> list(Where where, boolean archivedToo) {
        Where all = Customers.visible(archivedToo).and(where);
        return tx.stream(select() + " WHERE " + all.sql() + " ORDER BY c.id", this::line, all.parameterArray());
    }

    /** The people of an organisation, as one looks names up. */
    List<CustomerLine> people(long organisation) {
        List<CustomerLine> people = tx.list(
                select() + " WHERE c.organisation_id = ? AND c.merged_into IS NULL ORDER BY c.id",
                this::line,
                organisation);
        return NameOrder.sorted(people, CustomerLine::name);
    }

    private String select() {
        StringBuilder sql = new StringBuilder(HEAD);
        attributes.forEach(attribute -> sql.append(", c.").append(attribute.column()));
        return sql.append(emails ? EMAILS : "")
                .append(phones ? PHONES : "")
                .append(" FROM customer c")
                .toString();
    }

    private CustomerLine line(Row row) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        for (Attribute attribute : attributes) {
            String value = row.textOrNull(attribute.column());
            if (value != null) {
                values.put(attribute, value);
            }
        }
        return new CustomerLine(
                row.number("id"),
                row.text("kind"),
                row.textOrNull("external_id"),
                row.text("name"),
                emails ? CustomerLine.strings(row.text("emails")) : List.of(),
                phones ? Phone.pairs(row.text("phones")) : List.of(),
                values,
                row.instant("created_at"),
                row.instantOrNull("archived_at"));
    }
}
