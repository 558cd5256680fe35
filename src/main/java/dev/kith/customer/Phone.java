package dev.kith.customer;

import org.jspecify.annotations.Nullable;

/**
 * A phone number.
 *
 * @param typed as it was given
 * @param digits its digits, in order
 * @param e164 the number as the world dials it, or null where it can't be understood without knowing the country
 */
public record Phone(String typed, String digits, @Nullable String e164) {

    /** What two spellings of one number have in common. */
    public String key() {
        return e164 != null ? e164 : digits;
    }
}
