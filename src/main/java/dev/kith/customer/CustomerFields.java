package dev.kith.customer;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.query.Fields;
import java.util.ArrayList;
import java.util.List;

/** The fields of queries: a customer's own, then those of the parts, then the user's. */
public final class CustomerFields {
    private static final List<Field> OWN = own();

    private CustomerFields() {}

    /** All fields of a database. */
    public static Fields all(Tx tx, List<CustomerPart> parts, Session session) {
        List<Field> all = new ArrayList<>(OWN);
        parts.forEach(part -> all.addAll(part.fields(session)));
        all.addAll(custom(tx));
        return new Fields(all);
    }

    private static List<Field> own() {
        List<Field> own = new ArrayList<>(List.of(
                Field.text("name", "the name", "c.name_key").keyed(Keys::name),
                Field.text("email", "an e-mail address", "e.email_key")
                        .among("customer_email e", "e.customer_id")
                        .keyed(Keys::email),
                Field.text("phone", "a phone number, or digits of it", "(p.digits || ' ' || coalesce(p.e164, ''))")
                        .among("customer_phone p", "p.customer_id")
                        .keyed(Phones::digits),
                Field.text("handle", "a handle on any service", "(h.service || ':' || h.handle_key)")
                        .among("customer_handle h", "h.customer_id")
                        .keyed(Keys::email),
                Field.number("id", "the id", "c.id"),
                Field.word("external-id", "the id in another system", "c.external_id"),
                Field.word("kind", "person or organisation", "c.kind").oneOf(List.of("person", "organisation")),
                Field.moment("created", "when kith first heard of them", "c.created_at"),
                Field.moment("archived", "when they were put away", "c.archived_at"),
                Field.number("referred-by", "the id of the customer who brought them", "c.referred_by")));
        for (Attribute attribute : Attribute.values()) {
            own.add(Field.of(attribute.word(), attribute.summary(), kind(attribute), "c." + attribute.column()));
        }
        return List.copyOf(own);
    }

    private static Field.Kind kind(Attribute attribute) {
        return switch (attribute) {
            case BIRTHDAY -> Field.Kind.DATE;
            case ORGANISATION, ROLE, ADDRESS, INTERESTS, OCCUPATION, NOTES -> Field.Kind.TEXT;
            case COUNTRY,
                    REGION,
                    CITY,
                    POSTAL_CODE,
                    GENDER,
                    LANGUAGE,
                    SOURCE,
                    OWNER,
                    PREFERRED_CHANNEL,
                    CONTACT_EVERY,
                    INCOME_BAND,
                    RELATIONSHIP,
                    TEMPERAMENT -> Field.Kind.WORD;
        };
    }

    private static List<Field> custom(Tx tx) {
        return tx.list(
                "SELECT id, name, type FROM custom_field ORDER BY name",
                row -> custom(row.number("id"), row.text("name"), row.text("type")));
    }

    private static Field custom(long id, String name, String type) {
        String word = "field." + name;
        String summary = "a field of your own";
        Field field = switch (type) {
            case "number" -> Field.number(word, summary, "CAST(v.value AS NUMERIC)");
            case "date" -> Field.date(word, summary, "v.value");
            case "flag" -> Field.flag(word, summary, "(v.value = 'yes')");
            default -> Field.word(word, summary, "v.value");
        };
        return field.among("customer_value v", "v.customer_id").only(Where.of("v.field_id = ?", id));
    }
}
