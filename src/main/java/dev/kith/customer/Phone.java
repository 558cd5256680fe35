package dev.kith.customer;

import dev.kith.base.PhoneText;
import java.util.ArrayList;
import java.util.List;
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

    /** The number as people read it who are at home in a country; as typed where it is not understood. */
    public String shown(String home) {
        return e164 == null
                ? typed
                : PhoneText.of(Phones.withoutExtension(typed), e164, home) + Phones.extension(typed);
    }

    /** The phones in an array of JSON that has each as typed, and then its e164 or nothing. */
    public static List<Phone> pairs(String array) {
        List<String> strings = CustomerLine.strings(array);
        List<Phone> phones = new ArrayList<>(strings.size() / 2);
        for (int i = 0; i + 1 < strings.size(); i += 2) {
            String typed = strings.get(i);
            String e164 = strings.get(i + 1);
            phones.add(new Phone(typed, Phones.digits(typed), e164.isEmpty() ? null : e164));
        }
        return phones;
    }

    /** The first phone of such an array, or null. */
    public static @Nullable Phone first(@Nullable String array) {
        List<Phone> phones = array == null ? List.of() : pairs(array);
        return phones.isEmpty() ? null : phones.getFirst();
    }

    /** What two spellings of one number have in common. */
    public String key() {
        return e164 != null ? e164 : digits;
    }
}
