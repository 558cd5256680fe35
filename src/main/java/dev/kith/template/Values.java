package dev.kith.template;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.PostalAddress;
import dev.kith.cli.Session;
import dev.kith.customer.Attribute;
import dev.kith.customer.Customer;
import dev.kith.customer.Customers;
import dev.kith.customer.LocalCells;
import dev.kith.customer.Phone;
import dev.kith.customer.Profile;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What placeholders stand for: a customer's profile, fields of one's own, and the facts of orders and points.
 *
 * @param home the country, two letters, that letters are sent from; or empty
 */
record Values(Tx tx, ZoneId zone, Currency currency, String home) {
    private static final List<String> FIRST = List.of("name", "first_name", "id", "external_id", "email", "phone");
    private static final String ADDRESS = "full_address";
    private static final List<String> FACTS =
            List.of("orders", "spend", "first_order", "last_order", "last_contact", "points");

    private static final String FACTS_OF = """
            SELECT f.orders, f.spend, f.first_order, f.last_order, f.last_contact, f.points
            FROM customer_fact f WHERE f.customer_id = ?
            """;
    private static final String OWN_FIELDS = "SELECT name FROM custom_field ORDER BY name";

    /** Those of a database. */
    static Values in(Tx tx, Session session) {
        return new Values(
                tx, session.zone(), session.currency(), session.settings().region());
    }

    /** All placeholders that there are. */
    List<String> names() {
        List<String> names = new ArrayList<>(FIRST);
        for (Attribute attribute : Attribute.values()) {
            names.add(attribute.column());
        }
        names.add(ADDRESS);
        names.addAll(FACTS);
        tx.list(OWN_FIELDS, row -> row.text("name")).forEach(field -> names.add("field." + field.replace('-', '_')));
        return names;
    }

    /** The same; throws KithException.Invalid for a placeholder that there is not. */
    Template.Draft checked(Template.Draft draft) {
        List<String> names = names();
        Wording.parse(draft.subject()).check(names);
        Wording.parse(draft.text()).check(names);
        return draft;
    }

    /** What is known of a customer, by placeholder. */
    Map<String, String> of(long id) {
        Customer customer = new Customers(tx).get(id);
        Profile profile = customer.profile();
        Map<String, String> values = new HashMap<>();
        put(values, "name", profile.name());
        put(values, "first_name", profile.name().split("\\s", 2)[0]);
        put(values, "id", Long.toString(id));
        put(values, "external_id", profile.externalId());
        put(
                values,
                "email",
                profile.emails().isEmpty() ? null : profile.emails().getFirst());
        put(
                values,
                "phone",
                profile.phones().stream().map(Phone::typed).findFirst().orElse(null));
        for (Attribute attribute : Attribute.values()) {
            put(values, attribute.column(), profile.get(attribute));
        }
        PostalAddress address = LocalCells.postalAddress(profile.attributes());
        put(values, ADDRESS, address.isWhole() ? String.join("\n", address.lines(home)) : null);
        profile.values().forEach((field, value) -> put(values, "field." + field.replace('-', '_'), value));
        tx.find(FACTS_OF, this::facts, id).ifPresent(values::putAll);
        return values;
    }

    private Map<String, String> facts(Row row) {
        Map<String, String> facts = new HashMap<>();
        put(facts, "orders", Long.toString(row.number("orders")));
        put(facts, "spend", new Money(row.number("spend"), currency).display());
        put(facts, "points", Long.toString(row.number("points")));
        put(facts, "first_order", day(row.instantOrNull("first_order")));
        put(facts, "last_order", day(row.instantOrNull("last_order")));
        put(facts, "last_contact", day(row.instantOrNull("last_contact")));
        return facts;
    }

    private @Nullable String day(@Nullable Instant at) {
        return at == null ? null : at.atZone(zone).toLocalDate().toString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }
}
