package dev.kith.customer;

import dev.kith.base.Text;
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
    static Fields all(Tx tx, List<CustomerPart> parts) {
        List<Field> all = new ArrayList<>(known(parts));
        all.addAll(custom(tx));
        return new Fields(all);
    }

    /** Those of every database. */
    public static List<Field> known(List<CustomerPart> parts) {
        List<Field> known = new ArrayList<>(OWN);
        parts.forEach(part -> known.addAll(part.fields()));
        return known;
    }

    private static List<Field> own() {
        List<Field> own = new ArrayList<>(List.of(
                Field.text("name", "the name", "c.name_key").keyed(Keys::name).sample("zhang"),
                Field.text("email", "an e-mail address", "e.email_key")
                        .among("customer_email e", "e.customer_id")
                        .keyed(Keys::email)
                        .sample("@example.com"),
                Field.text("phone", "a phone number, or digits of it", "(p.digits || ' ' || coalesce(p.e164, ''))")
                        .among("customer_phone p", "p.customer_id")
                        .keyed(Phones::digits)
                        .sample("13800"),
                Field.text("handle", "a handle on any service", "(h.service || ':' || h.handle_key)")
                        .among("customer_handle h", "h.customer_id")
                        .keyed(Keys::email)
                        .sample("wechat"),
                Field.number("id", "the id", "c.id").sample("1..100"),
                Field.word("external-id", "the id in another system", "c.external_id")
                        .sample("S-*"),
                Field.word("kind", "person or organisation", "c.kind").oneOf(List.of("person", "organisation")),
                Field.moment("created", "when kith first heard of them", "c.created_at"),
                Field.moment("archived", "when they were put away", "c.archived_at"),
                Field.number("referred-by", "the id of the customer who brought them", "c.referred_by")
                        .sample("any")));
        for (Attribute attribute : Attribute.values()) {
            Field field = Field.of(attribute.word(), attribute.summary(), kind(attribute), value(attribute));
            if (attribute == Attribute.GENDER
                    || attribute == Attribute.RELATIONSHIP
                    || attribute == Attribute.POSTAL_CODE) {
                field = field.keyed(attribute::asked);
            }
            own.add(field.sample(sample(attribute, field.sample())));
        }
        return List.copyOf(own);
    }

    /** A gender that was written in Chinese is found by either word, a postal code however it is spaced. */
    private static String value(Attribute attribute) {
        String column = "c." + attribute.column();
        if (attribute == Attribute.POSTAL_CODE) {
            return "(replace(replace(" + column + ", ' ', ''), '-', '') COLLATE NOCASE)";
        }
        return attribute == Attribute.GENDER
                ? "(CASE " + column + " WHEN '男' THEN 'male' WHEN '女' THEN 'female' ELSE " + column
                        + " END COLLATE NOCASE)"
                : column;
    }

    private static Field.Kind kind(Attribute attribute) {
        return switch (attribute) {
            case BIRTHDAY -> Field.Kind.BIRTHDAY;
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
                    TEMPERAMENT,
                    LUNAR_BIRTHDAY -> Field.Kind.WORD;
        };
    }

    private static String sample(Attribute attribute, String otherwise) {
        return switch (attribute) {
            case CITY -> "Leeds,上海";
            case COUNTRY -> "GB";
            case LANGUAGE -> "en";
            case SOURCE -> "fair,referral";
            case OWNER -> "none";
            case NOTES -> "\"green tea\"";
            case RELATIONSHIP -> "cooperative";
            case ORGANISATION -> "tea";
            case LUNAR_BIRTHDAY -> "*-08-15";
            case ROLE,
                    REGION,
                    ADDRESS,
                    POSTAL_CODE,
                    BIRTHDAY,
                    GENDER,
                    PREFERRED_CHANNEL,
                    CONTACT_EVERY,
                    INTERESTS,
                    OCCUPATION,
                    INCOME_BAND,
                    TEMPERAMENT -> otherwise;
        };
    }

    private static List<Field> custom(Tx tx) {
        return tx.list(
                "SELECT id, name, type FROM custom_field ORDER BY name",
                row -> custom(row.number("id"), row.text("name"), row.text("type")));
    }

    private static Field custom(long id, String name, String type) {
        String word = "field." + name;
        String summary = Text.later("a field of your own");
        Field field = switch (type) {
            case "number" -> Field.number(word, summary, "CAST(v.value AS NUMERIC)");
            case "date" -> Field.date(word, summary, "v.value");
            case "flag" -> Field.flag(word, summary, "(v.value = 'yes')");
            default -> Field.word(word, summary, "v.value");
        };
        return field.among("customer_value v", "v.customer_id").only(Where.of("v.field_id = ?", id));
    }
}
