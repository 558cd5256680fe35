package dev.kith.customer;

import dev.kith.base.KithException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer, and can be given and changed.
 *
 * @param externalId the id in another system, unique, or null
 * @param values custom fields by name
 */
public record Profile(
        Kind kind,
        @Nullable String externalId,
        String name,
        List<String> emails,
        List<Phone> phones,
        List<Handle> handles,
        Map<Attribute, String> attributes,
        Map<String, String> values,
        @Nullable Long referredBy) {

    /** A person, or an organisation that persons belong to. */
    public enum Kind {
        PERSON,
        ORGANISATION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return word.equals("organisation") ? ORGANISATION : PERSON;
        }
    }

    private static final int LONGEST_NAME = 1000;

    public Profile {
        if (name.isBlank()) {
            throw new KithException.Invalid("A customer needs a name.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new KithException.Invalid("A name has at most " + LONGEST_NAME + " characters.");
        }
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        handles = List.copyOf(handles);
        attributes = Map.copyOf(attributes);
        values = Map.copyOf(values);
    }

    /** An attribute, or null. */
    public @Nullable String get(Attribute attribute) {
        return attributes.get(attribute);
    }
}
