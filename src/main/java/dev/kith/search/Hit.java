package dev.kith.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer that was found.
 *
 * @param fragment what was found, where the name, city, phones and e-mails don't show it; or null
 */
record Hit(
        long id,
        String name,
        @Nullable String fragment,
        @Nullable String city,
        List<String> phones,
        List<String> emails) {}
