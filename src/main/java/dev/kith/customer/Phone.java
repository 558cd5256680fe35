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

    /**
     * The number in a spelling that means the same wherever it is read, extension and all; as typed where none is
     * known.
     */
    public String worldwide() {
        return e164 == null || typed.startsWith("+") ? typed : e164 + Phones.extension(typed);
    }

    /** What two spellings of one number have in common. */
    public String key() {
        return e164 != null ? e164 : digits;
    }
}
