package dev.kith.transfer;

import dev.kith.base.Names;
import dev.kith.base.Text;
import dev.kith.customer.Attribute;
import dev.kith.customer.Birthday;
import dev.kith.customer.Customer;
import dev.kith.customer.Customers;
import dev.kith.customer.Handle;
import dev.kith.customer.Keys;
import dev.kith.customer.Phone;
import dev.kith.customer.Profile;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes one row: finds its customer, and creates or changes it. This is what an import means; {@link CustomerMatch} and
 * {@link CustomerWrite} do the same for many rows at once.
 */
final class CustomerUpsert {
    /** What became of a row, and the customer that it was written to, if it was. */
    record Result(Outcome outcome, OptionalLong customer) {}

    private final Tx tx;
    private final Customers customers;
    private final Mode mode;
    private final List<MatchKey> keys;
    private final Instant now;

    CustomerUpsert(Tx tx, Mode mode, List<MatchKey> keys, Instant now) {
        this.tx = tx;
        this.customers = new Customers(tx);
        this.mode = mode;
        this.keys = keys;
        this.now = now;
    }

    /** Takes a row; throws RejectedRow where it contradicts what is there. */
    Result take(Draft draft) {
        Owners owners = owners(draft);
        OptionalLong target = target(draft, owners);
        if (target.isEmpty()) {
            if (!mode.creates()) {
                return new Result(Outcome.SKIPPED, OptionalLong.empty());
            }
            refuseOthers(owners, 0);
            Customer customer = customers.add(created(draft), now);
            return new Result(Outcome.CREATED, OptionalLong.of(customer.id()));
        }
        if (!mode.updates()) {
            return new Result(Outcome.SKIPPED, OptionalLong.empty());
        }
        return update(draft, owners, target.getAsLong());
    }

    private Result update(Draft draft, Owners owners, long target) {
        refuseOthers(owners, target);
        Profile before = customers.get(target).profile();
        if (owners.byExternalId() == null
                && draft.externalId() != null
                && before.externalId() != null
                && !draft.externalId().equals(before.externalId())) {
            throw new RejectedRow(
                    "other_external_id",
                    Text.of(
                            "The row finds customer {0}, whose external id is {1}, not {2}.",
                            target, before.externalId(), draft.externalId()));
        }
        Profile after = changed(before, draft, owners);
        boolean same = after.equals(before) && !bringsTags(draft.row(), target);
        if (!after.equals(before)) {
            customers.save(target, after);
        }
        return new Result(same ? Outcome.UNCHANGED : Outcome.UPDATED, OptionalLong.of(target));
    }

    /** Who has a row's keys now. */
    private record Owners(@Nullable Long byExternalId, Set<Long> byEmail, Set<Long> byHandle) {}

    private Owners owners(Draft draft) {
        Long byId = draft.externalId() == null
                ? null
                : tx.find(
                                "SELECT coalesce(merged_into, id) AS id FROM customer WHERE external_id = ?",
                                row -> row.number("id"),
                                draft.externalId())
                        .orElse(null);
        Set<Long> byEmail = new LinkedHashSet<>();
        for (String email : draft.emails()) {
            byEmail.addAll(tx.list(
                    "SELECT customer_id FROM customer_email WHERE email_key = ?",
                    row -> row.number("customer_id"),
                    Keys.email(email)));
        }
        Set<Long> byHandle = new LinkedHashSet<>();
        for (Handle handle : draft.handles()) {
            byHandle.addAll(tx.list(
                    "SELECT customer_id FROM customer_handle WHERE service = ? AND handle_key = ?",
                    row -> row.number("customer_id"),
                    handle.service(),
                    handle.key()));
        }
        return new Owners(byId, byEmail, byHandle);
    }

    private OptionalLong target(Draft draft, Owners owners) {
        if (keys.contains(MatchKey.EXTERNAL_ID) && owners.byExternalId() != null) {
            return OptionalLong.of(owners.byExternalId());
        }
        if (keys.contains(MatchKey.EMAIL) && !owners.byEmail().isEmpty()) {
            return only(owners.byEmail(), "e-mails");
        }
        if (keys.contains(MatchKey.HANDLE) && !owners.byHandle().isEmpty()) {
            return only(owners.byHandle(), "handles");
        }
        if (!draft.hasKeys()) {
            return namesake(draft, owners);
        }
        if (!keys.contains(MatchKey.PHONE)) {
            return OptionalLong.empty();
        }
        Set<Long> byPhone = new LinkedHashSet<>();
        for (Phone phone : draft.phones()) {
            String column = phone.e164() == null ? "p.e164 IS NULL AND p.digits = ?" : "p.e164 = ?";
            byPhone.addAll(tx.list(
                    """
                    SELECT p.customer_id FROM customer_phone p JOIN customer c ON c.id = p.customer_id
                    WHERE %s AND c.name_key = ? AND c.merged_into IS NULL
                    """.formatted(column), row -> row.number("customer_id"), phone.key(), Keys.name(draft.label())));
        }
        return byPhone.isEmpty() ? OptionalLong.empty() : only(byPhone, Text.of("name and phone"));
    }

    /** The first customer of that name who has all that the row says already. */
    private OptionalLong namesake(Draft draft, Owners owners) {
        return tx
                .list(
                        "SELECT id FROM customer WHERE name_key = ? AND merged_into IS NULL ORDER BY id",
                        row -> row.number("id"),
                        Keys.name(draft.label()))
                .stream()
                .mapToLong(Long::longValue)
                .filter(id -> {
                    Profile profile = customers.get(id).profile();
                    return changed(profile, draft, owners).equals(profile);
                })
                .findFirst();
    }

    private static OptionalLong only(Set<Long> owners, String key) {
        if (owners.size() > 1) {
            throw new RejectedRow(
                    "several_customers", Text.of("The row's {0} are those of several customers: {1}.", key, owners));
        }
        return OptionalLong.of(owners.iterator().next());
    }

    private static void refuseOthers(Owners owners, long target) {
        if (owners.byExternalId() != null && owners.byExternalId() != target) {
            throw new RejectedRow(
                    "external_id_taken", Text.of("The external id is customer {0}'s already.", owners.byExternalId()));
        }
        refuseOthers(owners.byEmail(), target, "email_taken", "e-mail");
        refuseOthers(owners.byHandle(), target, "handle_taken", "handle");
    }

    private static void refuseOthers(Set<Long> owners, long target, String code, String key) {
        for (long owner : owners) {
            if (owner != target) {
                String reason = target == 0
                        ? Text.of("The {0} is customer {1}'s already.", Names.of(key), owner)
                        : Text.of(
                                "The row is customer {0}'s, but its {1} is customer {2}'s.",
                                target, Names.of(key), owner);
                throw new RejectedRow(target == 0 ? code : "several_customers", reason);
            }
        }
    }

    /** Whether a row has a tag that its customer does not have, nor gets from a row that was taken before. */
    private boolean bringsTags(long row, long customer) {
        return tx.number("""
                        SELECT EXISTS (SELECT 1 FROM stage_tag d WHERE d.row = ?1
                            AND NOT EXISTS (
                                SELECT 1 FROM customer_tag x JOIN tag t ON t.id = x.tag_id
                                WHERE x.customer_id = ?2 AND t.name_key = d.tag_key)
                            AND NOT EXISTS (
                                SELECT 1 FROM written w CROSS JOIN stage_tag o ON o.row = w.row
                                WHERE w.customer = ?2 AND NOT w.made AND o.tag_key = d.tag_key))
                        """, row, customer) == 1;
    }

    private static Profile created(Draft draft) {
        return new Profile(
                draft.kind() == null ? Profile.Kind.PERSON : draft.kind(),
                draft.externalId(),
                draft.label(),
                draft.emails(),
                draft.phones(),
                draft.handles(),
                filled(draft.attributes()),
                draft.values(),
                null);
    }

    private static Map<Attribute, String> filled(Map<Attribute, String> values) {
        Map<Attribute, String> filled = new HashMap<>(values);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }

    /** What a profile becomes with what a row says: values given replace, addresses are added, what is cleared goes. */
    private static Profile changed(Profile before, Draft draft, Owners owners) {
        Map<String, String> emails = new java.util.LinkedHashMap<>();
        if (!draft.cleared().contains("email")) {
            before.emails().forEach(email -> emails.put(Keys.email(email), email));
        }
        draft.emails().forEach(email -> emails.putIfAbsent(Keys.email(email), email));
        Map<String, Phone> phones = new java.util.LinkedHashMap<>();
        if (!draft.cleared().contains("phone")) {
            before.phones().forEach(phone -> phones.put(phone.key(), phone));
        }
        draft.phones().forEach(phone -> phones.putIfAbsent(phone.key(), phone));
        List<Handle> handles = new ArrayList<>(before.handles());
        handles.removeIf(handle -> draft.cleared().contains("handle." + handle.service()));
        for (Handle handle : draft.handles()) {
            if (handles.stream()
                    .noneMatch(other -> other.service().equals(handle.service())
                            && other.key().equals(handle.key()))) {
                handles.add(handle);
            }
        }
        Map<Attribute, String> attributes = new HashMap<>(before.attributes());
        attributes.putAll(draft.attributes());
        Birthday.settle(attributes, before);
        Map<String, String> values = new HashMap<>(before.values());
        values.putAll(draft.values());
        values.keySet().removeIf(name -> draft.cleared().contains("field." + name));
        return new Profile(
                draft.kind() == null ? before.kind() : draft.kind(),
                // An external id that finds the customer may be that of one who was merged into it: then it stays
                // there.
                owners.byExternalId() != null || draft.externalId() == null ? before.externalId() : draft.externalId(),
                draft.name() == null ? before.name() : draft.name(),
                List.copyOf(emails.values()),
                List.copyOf(phones.values()),
                handles,
                filled(attributes),
                values,
                before.referredBy());
    }
}
