package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private static final int LONGEST_ID = 200;

    public Profile {
        name = name.strip().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        if (Keys.name(name).isEmpty()) {
            throw new KithException.Invalid(Text.of("A customer needs a name."));
        }
        if (name.length() > LONGEST_NAME) {
            throw new KithException.Invalid(Text.of("A name has at most {0} characters.", LONGEST_NAME));
        }
        externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        if (externalId != null && externalId.length() > LONGEST_ID) {
            throw new KithException.Invalid(Text.of("An external id has at most {0} characters.", LONGEST_ID));
        }
        emails = each(emails, Keys::email);
        phones = each(phones, Phone::key);
        handles = each(handles, handle -> handle.service() + ":" + handle.key());
        attributes = Map.copyOf(attributes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A person of whom only the name is known. */
    public static Profile named(String name) {
        return new Profile(Kind.PERSON, null, name, List.of(), List.of(), List.of(), Map.of(), Map.of(), null);
    }

    /** The items without those that are the same as one before. */
    private static <T> List<T> each(List<T> items, Function<T, String> key) {
        if (items.size() < 2) {
            return List.copyOf(items);
        }
        Map<String, T> each = new LinkedHashMap<>();
        items.forEach(item -> each.putIfAbsent(key.apply(item), item));
        return List.copyOf(each.values());
    }

    /** The words for what is not the same in another profile. */
    List<String> differences(Profile other) {
        List<String> differences = new ArrayList<>();
        differ(differences, "name", name, other.name);
        differ(differences, "kind", kind, other.kind);
        differ(differences, "external id", externalId, other.externalId);
        differ(differences, "e-mails", emails, other.emails);
        differ(differences, "phones", phones, other.phones);
        differ(differences, "handles", handles, other.handles);
        for (Attribute attribute : Attribute.values()) {
            differ(differences, attribute.word().replace('-', ' '), get(attribute), other.get(attribute));
        }
        Set<String> fields = new TreeSet<>(values.keySet());
        fields.addAll(other.values.keySet());
        fields.forEach(field -> differ(differences, field, values.get(field), other.values.get(field)));
        differ(differences, "referred by", referredBy, other.referredBy);
        return differences;
    }

    private static void differ(List<String> differences, String word, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            differences.add(word);
        }
    }

    /** An attribute, or null. */
    public @Nullable String get(Attribute attribute) {
        return attributes.get(attribute);
    }
}
