package dev.kith.export;

import dev.kith.customer.CustomerRef;
import dev.kith.db.Row;
import org.jspecify.annotations.Nullable;

/**
 * The customer that a row of something else is about, named so that an import finds them again, in whatever database:
 * by external id, else by what nobody else has.
 *
 * @param ref as an import reads it
 * @param name as people read it
 */
record Whose(String ref, String name) {
    /** What {@link #of} reads of a customer {@code c}. */
    static final String COLUMNS = """
            c.name AS customer_name, c.external_id AS customer_external_id,
            CASE WHEN c.external_id IS NULL THEN (
                SELECT e.email FROM customer_email e WHERE e.customer_id = c.id ORDER BY e.id LIMIT 1) END AS customer_email,
            CASE WHEN c.external_id IS NULL THEN (
                SELECT h.service || ':' || h.handle FROM customer_handle h WHERE h.customer_id = c.id
                ORDER BY h.service, h.handle_key LIMIT 1) END AS customer_handle,
            CASE WHEN c.external_id IS NULL AND EXISTS (
                    SELECT 1 FROM customer n WHERE n.name_key = c.name_key AND n.id <> c.id AND n.merged_into IS NULL) THEN (
                SELECT p.e164 FROM customer_phone p WHERE p.customer_id = c.id AND p.e164 IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM customer_phone o WHERE o.e164 = p.e164 AND o.customer_id <> c.id)
                ORDER BY p.id LIMIT 1) END AS customer_phone""";

    static Whose of(Row row) {
        return new Whose(ref(row), row.text("customer_name"));
    }

    private static String ref(Row row) {
        String externalId = row.textOrNull("customer_external_id");
        if (externalId != null) {
            return isPlain(externalId) ? externalId : "ext:" + externalId;
        }
        String email = row.textOrNull("customer_email");
        String handle = row.textOrNull("customer_handle");
        @Nullable String phone = row.textOrNull("customer_phone");
        if (email != null || handle != null) {
            return email != null ? email : String.valueOf(handle);
        }
        return phone != null ? "tel:" + phone : "name:" + row.text("customer_name");
    }

    /** Whether an external id is not taken for anything else. */
    private static boolean isPlain(String externalId) {
        return externalId.indexOf('@') < 0
                && externalId.indexOf(':') < 0
                && !externalId.endsWith(".0")
                && CustomerRef.parse(externalId).kind() == CustomerRef.Kind.ANY;
    }
}
