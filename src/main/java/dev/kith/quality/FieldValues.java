package dev.kith.quality;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Attribute;
import dev.kith.customer.CustomFields;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of all fields of the customers who are shown in lists. */
final class FieldValues {
    private static final String CUSTOMERS =
            "SELECT count(*) FROM customer c WHERE c.merged_into IS NULL AND c.archived_at IS NULL";

    private static final String ALONE =
            "SELECT id AS customer_id, %1$s AS value, NULL AS country FROM customer WHERE %1$s IS NOT NULL";

    private static final String WITH_COUNTRY =
            "SELECT id AS customer_id, %1$s AS value, country FROM customer WHERE %1$s IS NOT NULL";

    /** Where the values of a field are: rows of customer_id, value, and the country that it has to be seen with. */
    private record Source(
            String field, String sql, @Nullable Long key) {}

    private final Tx tx;
    private final Doubts doubts;

    FieldValues(Tx tx, Doubts doubts) {
        this.tx = tx;
        this.doubts = doubts;
    }

    /** Every field that somebody has, and those that everybody should have. */
    List<Quality> all() {
        long customers = tx.number(CUSTOMERS);
        return sources().stream().map(source -> quality(source, customers)).toList();
    }

    /**
     * The values of a field that are worth a look.
     *
     * @throws KithException.NotFound where there is no such field
     */
    List<Offender> offenders(String field) {
        List<Source> sources = sources();
        Source source = sources.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow(() -> unknown(field, sources));
        List<Offender> offenders = new ArrayList<>();
        try (Stream<Offender> all = tx.stream(
                """
                SELECT c.id, c.name, v.value, v.country, count(*) OVER (PARTITION BY v.value) AS customers
                FROM (%s) v JOIN customer c ON c.id = v.customer_id
                WHERE c.merged_into IS NULL AND c.archived_at IS NULL ORDER BY c.id
                """.formatted(source.sql()),
                row -> {
                    Doubt doubt = doubts.of(
                            kind(field), row.text("value"), row.textOrNull("country"), row.number("customers"));
                    return new Offender(
                            row.number("id"),
                            row.text("name"),
                            field,
                            row.text("value"),
                            doubt == null ? "" : doubt.reason());
                },
                parameters(source))) {
            all.filter(offender -> !offender.reason().isEmpty()).forEach(offenders::add);
        }
        return offenders;
    }

    private static KithException unknown(String field, List<Source> sources) {
        List<String> names = sources.stream().map(Source::field).toList();
        List<String> near = Nearest.nearest(field, names);
        return new KithException.NotFound(
                Text.of("There is no field '{0}'.", Printable.line(field)),
                near.isEmpty()
                        ? Text.of("There are {0}.", String.join(", ", names))
                        : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }

    private Quality quality(Source source, long customers) {
        long filled = tx.number("""
                SELECT count(DISTINCT v.customer_id) FROM (%s) v JOIN customer c ON c.id = v.customer_id
                WHERE c.merged_into IS NULL AND c.archived_at IS NULL
                """.formatted(source.sql()), parameters(source));
        long[] counts = new long[4];
        @Nullable String[] before = new @Nullable String[1];
        try (Stream<Boolean> values = tx.stream(
                """
                SELECT v.value, v.country, count(*) AS customers FROM (%s) v JOIN customer c ON c.id = v.customer_id
                WHERE c.merged_into IS NULL AND c.archived_at IS NULL GROUP BY v.value, v.country ORDER BY v.value
                """.formatted(source.sql()),
                row -> {
                    long having = row.number("customers");
                    Doubt doubt = doubts.of(kind(source.field()), row.text("value"), row.textOrNull("country"), having);
                    counts[0] += having;
                    counts[1] += row.text("value").equals(before[0]) ? 0 : 1;
                    before[0] = row.text("value");
                    counts[2] += doubt == null ? 0 : having;
                    counts[3] += doubt != null && doubt.invalid() ? having : 0;
                    return true;
                },
                parameters(source))) {
            values.forEach(value -> {});
        }
        String offenders = counts[2] == 0 ? "" : "kith quality " + source.field();
        return new Quality(
                source.field(), customers, filled, counts[0], counts[0] - counts[3], counts[1], counts[2], offenders);
    }

    /** A field of one's own is looked at like any text. */
    private static String kind(String field) {
        return field.startsWith("field.") ? "field" : field;
    }

    private static @Nullable Object[] parameters(Source source) {
        return source.key() == null ? new @Nullable Object[0] : new @Nullable Object[] {source.key()};
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>(List.of(
                new Source("name", "SELECT id AS customer_id, name AS value, NULL AS country FROM customer", null),
                new Source("email", "SELECT customer_id, email AS value, NULL AS country FROM customer_email", null),
                new Source(
                        "phone",
                        "SELECT customer_id, coalesce(e164, digits) AS value, NULL AS country FROM customer_phone",
                        null),
                new Source(
                        "external-id",
                        "SELECT id AS customer_id, external_id AS value, NULL AS country FROM customer WHERE external_id IS NOT NULL",
                        null)));
        for (Attribute attribute : Attribute.values()) {
            sources.add(new Source(
                    attribute.word(),
                    (attribute == Attribute.POSTAL_CODE ? WITH_COUNTRY : ALONE).formatted(attribute.column()),
                    null));
        }
        for (CustomFields.Field field : new CustomFields(tx).list()) {
            sources.add(new Source(
                    "field." + field.name(),
                    "SELECT customer_id, value, NULL AS country FROM customer_value WHERE field_id = ?",
                    field.id()));
        }
        return sources;
    }
}
