package dev.kith.customer;

import dev.kith.db.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer as a line of a list. */
public record CustomerLine(
        long id,
        String kind,
        @Nullable String externalId,
        String name,
        List<String> emails,
        List<String> phones,
        Map<Attribute, String> attributes,
        Instant createdAt,
        @Nullable Instant archivedAt) {

    static CustomerLine of(Row row) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            String value = row.textOrNull(attribute.column());
            if (value != null) {
                attributes.put(attribute, value);
            }
        }
        return new CustomerLine(
                row.number("id"),
                row.text("kind"),
                row.textOrNull("external_id"),
                row.text("name"),
                strings(row.text("emails")),
                strings(row.text("phones")),
                attributes,
                row.instant("created_at"),
                row.instantOrNull("archived_at"));
    }

    /** E-mails and phones never hold a quote or a backslash, so a JSON array of them is split at the quotes. */
    public static List<String> strings(String array) {
        List<String> strings = new ArrayList<>(2);
        for (int open = array.indexOf('"'); open >= 0; ) {
            int close = array.indexOf('"', open + 1);
            strings.add(array.substring(open + 1, close));
            open = array.indexOf('"', close + 1);
        }
        return strings;
    }
}
