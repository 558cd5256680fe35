package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customers of a database, with their e-mails, phones, handles and custom fields. */
public final class Customers {
    /** Digits that are typed without anything between them, or are the number itself, are not repeated. */
    static final List<String> SEARCH_TEXT = List.of(
            "SELECT customer_id, email AS text FROM customer_email",
            """
            SELECT customer_id, concat_ws(' ', phone, iif('+' || digits = e164 OR digits = phone, NULL, digits), e164) AS text
            FROM customer_phone
            """,
            "SELECT customer_id, handle AS text FROM customer_handle",
            "SELECT customer_id, value AS text FROM customer_value",
            """
            SELECT merged_into AS customer_id, concat_ws(char(10), name, external_id, organisation, city, address, notes) AS text
            FROM customer WHERE merged_into IS NOT NULL
            """,
            """
            SELECT m.merged_into AS customer_id, v.value AS text FROM customer m JOIN customer_value v ON v.customer_id = m.id
            WHERE m.merged_into IS NOT NULL
            """);

    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.values());

    private static final String COLUMNS =
            String.join(", ", ATTRIBUTES.stream().map(Attribute::column).toList());

    private static final String INSERT = """
            INSERT INTO customer (kind, external_id, name, name_key, organisation_id, referred_by, created_at, %s)
            VALUES (?, ?, ?, ?, ?, ?, ?, %s)
            """.formatted(COLUMNS, Where.marks(ATTRIBUTES.size()));

    private static final String UPDATE = """
            UPDATE customer SET kind = ?, external_id = ?, name = ?, name_key = ?, organisation_id = ?, referred_by = ?, %s
            WHERE id = ?
            """.formatted(String.join(
            ", ", ATTRIBUTES.stream().map(a -> a.column() + " = ?").toList()));

    /** Where the organisation's id stands among the parameters of INSERT and UPDATE. */
    private static final int ORGANISATION_ID = 4;

    private final Tx tx;

    public Customers(Tx tx) {
        this.tx = tx;
    }

    /** The customer with this id; throws KithException.NotFound where there is none. */
    public Customer get(long id) {
        return find(id).orElseThrow(() -> new KithException.NotFound(Text.of("There is no customer {0}.", id)));
    }

    public Optional<Customer> find(long id) {
        return tx.find("SELECT * FROM customer WHERE id = ?", this::whole, id);
    }

    /** Which customers a list shows: those merged into others are gone. */
    static Where visible(boolean archivedToo) {
        return Where.of("c.merged_into IS NULL" + (archivedToo ? "" : " AND c.archived_at IS NULL"));
    }

    /**
     * Adds a customer.
     *
     * @throws KithException.Conflict where the external id, an e-mail or a handle is another's
     */
    public Customer add(Profile profile, Instant now) {
        checkFree(profile, 0);
        List<@Nullable Object> values = new ArrayList<>(head(profile));
        values.add(now);
        ATTRIBUTES.forEach(attribute -> values.add(profile.get(attribute)));
        long id = tx.insert(INSERT, values.toArray());
        saveDetails(id, Profile.named(profile.name()), profile);
        return get(id);
    }

    /** Gives a customer another profile; throws KithException.Conflict as {@link #add} does. */
    public Customer save(long id, Profile profile) {
        checkFree(profile, id);
        Profile before = get(id).profile();
        boolean linked = Objects.equals(before.get(Attribute.ORGANISATION), profile.get(Attribute.ORGANISATION))
                && before.kind() == profile.kind();
        List<@Nullable Object> values = new ArrayList<>(head(profile));
        values.set(ORGANISATION_ID, linked ? organisationOf(id) : organisation(profile));
        ATTRIBUTES.forEach(attribute -> values.add(profile.get(attribute)));
        values.add(id);
        tx.run(UPDATE, values.toArray());
        saveDetails(id, before, profile);
        return get(id);
    }

    /** Puts the selected customers away, or brings them back where the time is null; how many were not so already. */
    int archiveSelected(@Nullable Instant at) {
        return tx.run("""
                UPDATE customer SET archived_at = ?1
                WHERE id IN (SELECT id FROM selected_customer) AND (archived_at IS NULL) = (?1 IS NOT NULL)
                """, at);
    }

    /** The ids of the selected customers. */
    List<Long> selected() {
        return tx.list("SELECT id FROM selected_customer ORDER BY id", row -> row.number("id"));
    }

    /** The customers that were merged into one, directly or by way of others. */
    public List<Long> mergedInto(long id) {
        return tx.list("""
                WITH RECURSIVE merged(id) AS (
                    SELECT id FROM customer WHERE merged_into = ?
                    UNION SELECT c.id FROM customer c JOIN merged m ON c.merged_into = m.id)
                SELECT id FROM merged ORDER BY id
                """, row -> row.number("id"), id);
    }

    /** The same, with what they say otherwise than the customer who stayed. */
    List<MergedCustomer> merged(Customer into) {
        return mergedInto(into.id()).stream()
                .map(id -> MergedCustomer.of(get(id), into.profile()))
                .toList();
    }

    /** Deletes a customer with its own details; what other features hold of it has to be gone already. */
    public void remove(long id) {
        tx.run("UPDATE customer SET organisation_id = NULL WHERE organisation_id = ?", id);
        tx.run("UPDATE customer SET referred_by = NULL WHERE referred_by = ?", id);
        tx.run("DELETE FROM customer_email WHERE customer_id = ?", id);
        tx.run("DELETE FROM customer_phone WHERE customer_id = ?", id);
        tx.run("DELETE FROM customer_handle WHERE customer_id = ?", id);
        tx.run("DELETE FROM customer_value WHERE customer_id = ?", id);
        tx.run("DELETE FROM customer WHERE id = ?", id);
    }

    private List<@Nullable Object> head(Profile profile) {
        List<@Nullable Object> head = new ArrayList<>();
        head.add(profile.kind().word());
        head.add(profile.externalId());
        head.add(profile.name());
        head.add(Keys.name(profile.name()));
        head.add(organisation(profile));
        head.add(profile.referredBy());
        return head;
    }

    private @Nullable Long organisationOf(long id) {
        return tx.find(
                        "SELECT organisation_id FROM customer WHERE id = ?",
                        row -> Optional.ofNullable(row.numberOrNull("organisation_id")),
                        id)
                .flatMap(found -> found)
                .orElse(null);
    }

    /** The one organisation among the customers that has the name a person gives as theirs. */
    private @Nullable Long organisation(Profile profile) {
        String name = profile.get(Attribute.ORGANISATION);
        if (name == null || profile.kind() == Profile.Kind.ORGANISATION) {
            return null;
        }
        List<Long> known = tx.list(
                "SELECT id FROM customer WHERE name_key = ? AND kind = 'organisation' AND merged_into IS NULL LIMIT 2",
                row -> row.number("id"),
                Keys.name(name));
        return known.size() == 1 ? known.getFirst() : null;
    }

    private void checkFree(Profile profile, long id) {
        if (profile.externalId() != null) {
            refuse(
                    Text.of("external id {0}", profile.externalId()),
                    id,
                    "SELECT id, name FROM customer WHERE external_id = ?",
                    profile.externalId());
        }
        for (String email : profile.emails()) {
            refuse(
                    Text.of("e-mail {0}", email),
                    id,
                    "SELECT c.id, c.name FROM customer_email e JOIN customer c ON c.id = e.customer_id WHERE email_key = ?",
                    Keys.email(email));
        }
        for (Handle handle : profile.handles()) {
            refuse(
                    Text.of("handle {0}", handle),
                    id,
                    "SELECT c.id, c.name FROM customer_handle h JOIN customer c ON c.id = h.customer_id WHERE service = ? AND handle_key = ?",
                    handle.service(),
                    handle.key());
        }
    }

    private void refuse(String what, long id, String sql, Object... key) {
        tx.find(sql, row -> new Match(row.number("id"), row.text("name"), null, null, null, null), key)
                .filter(owner -> owner.id() != id)
                .ifPresent(owner -> {
                    throw new KithException.Conflict(
                            Text.of(
                                    "The {0} is taken by customer {1}, {2}.",
                                    Printable.line(what), owner.id(), Printable.line(owner.name())),
                            Text.of("See 'kith customer show id:{0}'.", owner.id()));
                });
    }

    private void saveDetails(long id, Profile before, Profile after) {
        without(before.emails(), after.emails())
                .forEach(email -> tx.run("DELETE FROM customer_email WHERE customer_id = ? AND email = ?", id, email));
        without(after.emails(), before.emails())
                .forEach(email -> tx.run(
                        "INSERT INTO customer_email (customer_id, email, email_key) VALUES (?, ?, ?)",
                        id,
                        email,
                        Keys.email(email)));
        without(before.phones(), after.phones())
                .forEach(phone ->
                        tx.run("DELETE FROM customer_phone WHERE customer_id = ? AND phone = ?", id, phone.typed()));
        without(after.phones(), before.phones())
                .forEach(phone -> tx.run(
                        "INSERT INTO customer_phone (customer_id, phone, digits, e164) VALUES (?, ?, ?, ?)",
                        id,
                        phone.typed(),
                        phone.digits(),
                        phone.e164()));
        without(before.handles(), after.handles())
                .forEach(handle -> tx.run(
                        "DELETE FROM customer_handle WHERE customer_id = ? AND service = ? AND handle = ?",
                        id,
                        handle.service(),
                        handle.name()));
        without(after.handles(), before.handles())
                .forEach(handle -> tx.run(
                        "INSERT INTO customer_handle (customer_id, service, handle, handle_key) VALUES (?, ?, ?, ?)",
                        id,
                        handle.service(),
                        handle.name(),
                        handle.key()));
        new CustomFields(tx).save(id, before.values(), after.values());
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private Customer whole(Row row) {
        long id = row.number("id");
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : ATTRIBUTES) {
            String value = row.textOrNull(attribute.column());
            if (value != null) {
                attributes.put(attribute, value);
            }
        }
        Profile profile = new Profile(
                Profile.Kind.of(row.text("kind")),
                row.textOrNull("external_id"),
                row.text("name"),
                tx.list(
                        "SELECT email FROM customer_email WHERE customer_id = ? ORDER BY id",
                        email -> email.text("email"),
                        id),
                tx.list(
                        "SELECT phone, digits, e164 FROM customer_phone WHERE customer_id = ? ORDER BY id",
                        phone -> new Phone(phone.text("phone"), phone.text("digits"), phone.textOrNull("e164")),
                        id),
                tx.list(
                        "SELECT service, handle FROM customer_handle WHERE customer_id = ? ORDER BY id",
                        handle -> new Handle(handle.text("service"), handle.text("handle")),
                        id),
                attributes,
                new CustomFields(tx).of(id),
                row.numberOrNull("referred_by"));
        return new Customer(
                id,
                profile,
                row.instant("created_at"),
                row.instantOrNull("archived_at"),
                row.numberOrNull("merged_into"));
    }
}
