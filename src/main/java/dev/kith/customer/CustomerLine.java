package dev.kith.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a line of a list. It says no more than what the list shows: what was not read stands here as if the
 * customer had none.
 */
public record CustomerLine(
        long id,
        String kind,
        @Nullable String externalId,
        String name,
        List<String> emails,
        List<Phone> phones,
        Map<Attribute, String> attributes,
        Instant createdAt,
        @Nullable Instant archivedAt) {

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
