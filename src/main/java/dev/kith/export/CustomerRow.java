package dev.kith.export;

import dev.kith.customer.Attribute;
import dev.kith.customer.Handle;
import dev.kith.customer.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a customer, as a row.
 *
 * @param handles ordered by service and name
 * @param values custom fields by name
 * @param tags ordered by name
 */
record CustomerRow(
        long id,
        String kind,
        @Nullable String externalId,
        String name,
        List<String> emails,
        List<Phone> phones,
        List<Handle> handles,
        Map<Attribute, String> attributes,
        Map<String, String> values,
        List<String> tags,
        Instant createdAt,
        @Nullable Instant archivedAt) {

    /** The phones in spellings that an import takes apart again: a semicolon stands between two of them. */
    List<String> phoneNumbers() {
        return phones.stream().map(phone -> phone.worldwide().replace(';', ' ')).toList();
    }

    /** The names on one service. */
    List<String> handles(String service) {
        return handles.stream()
                .filter(handle -> handle.service().equals(service))
                .map(Handle::name)
                .toList();
    }
}
