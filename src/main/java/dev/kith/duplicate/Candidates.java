package dev.kith.duplicate;

import dev.kith.customer.Attribute;
import dev.kith.customer.CustomerLine;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the customers that are compared. */
final class Candidates {
    private static final String SELECT = """
            SELECT c.id, c.external_id, c.name, c.birthday, c.gender, c.organisation, c.address, c.postal_code, c.city, c.region,
                c.country,
                (SELECT json_group_array(email) FROM customer_email WHERE customer_id = c.id) AS emails,
                (SELECT json_group_array(coalesce(e164, digits)) FROM customer_phone WHERE customer_id = c.id) AS phones
            FROM customer c WHERE c.merged_into IS NULL AND (c.archived_at IS NULL OR ?)
            ORDER BY c.id
            """;

    /** The fields of the user's own that tell most: many customers have one, with many values. */
    private static final String OWN_FIELDS = """
            SELECT f.id, f.name FROM custom_field f JOIN customer_value v ON v.field_id = f.id
            GROUP BY f.id HAVING count(DISTINCT v.value) > 1 ORDER BY count(DISTINCT v.value) DESC, f.id LIMIT ?
            """;

    private static final String OWN_VALUES = "SELECT customer_id, value FROM customer_value WHERE field_id = ?";

    private static final Map<Integer, Attribute> ATTRIBUTES = Map.of(
            Trait.BIRTHDAY, Attribute.BIRTHDAY,
            Trait.GENDER, Attribute.GENDER,
            Trait.ORGANISATION, Attribute.ORGANISATION,
            Trait.ADDRESS, Attribute.ADDRESS,
            Trait.POSTAL_CODE, Attribute.POSTAL_CODE,
            Trait.CITY, Attribute.CITY,
            Trait.REGION, Attribute.REGION,
            Trait.COUNTRY, Attribute.COUNTRY);

    private record OwnField(long id, String name) {}

    private final Tx tx;

    Candidates(Tx tx) {
        this.tx = tx;
    }

    /** The ids of the customers that fit. */
    Set<Long> ids(Where where) {
        return Set.copyOf(tx.list(
                "SELECT c.id FROM customer c WHERE " + where.sql(), row -> row.number("id"), where.parameterArray()));
    }

    /** All customers, those who were put away only where they are asked for. */
    People read(boolean archivedToo) {
        List<OwnField> fields =
                tx.list(OWN_FIELDS, row -> new OwnField(row.number("id"), row.text("name")), Trait.MOST - Trait.OWN);
        People people =
                new People(Trait.with(fields.stream().map(OwnField::name).toList()));
        Map<Long, Map<Integer, String>> own = own(fields);
        try (Stream<Candidate> all =
                tx.stream(SELECT, row -> candidate(row, own.getOrDefault(row.number("id"), Map.of())), archivedToo)) {
            all.forEach(people::add);
        }
        return people;
    }

    private Map<Long, Map<Integer, String>> own(List<OwnField> fields) {
        Map<Long, Map<Integer, String>> own = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            int place = Trait.OWN + i;
            tx.list(
                    OWN_VALUES,
                    row -> own.computeIfAbsent(row.number("customer_id"), id -> new HashMap<>())
                            .put(place, row.text("value")),
                    fields.get(i).id());
        }
        return own;
    }

    private static Candidate candidate(Row row, Map<Integer, String> own) {
        Map<Integer, String> traits = new HashMap<>(own);
        ATTRIBUTES.forEach((place, attribute) -> {
            String value = row.textOrNull(attribute.column());
            if (value != null) {
                traits.put(place, value);
            }
        });
        return new Candidate(
                row.number("id"),
                row.textOrNull("external_id"),
                row.text("name"),
                CustomerLine.strings(row.text("emails")),
                CustomerLine.strings(row.text("phones")),
                traits);
    }
}
