package dev.kith.search;

import dev.kith.customer.Phone;
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
        List<Phone> phones,
        List<String> emails) {}
