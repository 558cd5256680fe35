package dev.kith.duplicate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of a customer, as far as it helps to recognise them.
 *
 * @param phones as the world dials them, or their digits
 * @param traits the single values by the place of their {@link Trait}
 */
record Candidate(
        long id,
        @Nullable String externalId,
        String name,
        List<String> emails,
        List<String> phones,
        Map<Integer, String> traits) {

    /** Whether there is a name, and not the first thing an import could take for one. */
    boolean isNamed() {
        return !name.equals(externalId) && !emails.contains(name);
    }
}
