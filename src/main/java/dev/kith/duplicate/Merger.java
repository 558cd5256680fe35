package dev.kith.duplicate;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.CustomerMerge;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.customer.Merging;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes customers one who were found, or are said, to be one. */
final class Merger {
    private static final String CHOICE = """
            SELECT c.id, c.name, c.external_id, c.created_at, c.merged_into,
                (c.birthday IS NOT NULL) + (c.gender IS NOT NULL) + (c.organisation IS NOT NULL) + (c.address IS NOT NULL)
                + (c.postal_code IS NOT NULL) + (c.city IS NOT NULL) + (c.region IS NOT NULL) + (c.country IS NOT NULL)
                + (c.external_id IS NOT NULL) + (c.notes IS NOT NULL) + (c.owner IS NOT NULL) + (c.source IS NOT NULL)
                + (c.role IS NOT NULL) + (c.language IS NOT NULL) + (c.occupation IS NOT NULL) + (c.interests IS NOT NULL)
                + (SELECT count(*) FROM customer_email e WHERE e.customer_id = c.id)
                + (SELECT count(*) FROM customer_phone p WHERE p.customer_id = c.id)
                + (SELECT count(*) FROM customer_handle h WHERE h.customer_id = c.id)
                + (SELECT count(*) FROM customer_value v WHERE v.customer_id = c.id) AS known
            FROM customer c WHERE c.id = ?
            """;

    private record Found(
            Preference.Choice choice,
            String name,
            @Nullable String externalId,
            @Nullable Long mergedInto) {}

    private final Tx tx;
    private final Preference preference;
    private final List<CustomerPart> parts;

    Merger(Tx tx, Preference preference, List<CustomerPart> parts) {
        this.tx = tx;
        this.preference = preference;
        this.parts = parts;
    }

    /**
     * Merges the customers that REFs name.
     *
     * @throws KithException.NotFound or Conflict where a REF names nobody, several, or one who is merged already
     */
    List<MergedGroup> refs(List<CustomerRef> refs, String region) {
        CustomerRefs customers = new CustomerRefs(tx, region);
        Set<Long> ids = new LinkedHashSet<>();
        for (CustomerRef ref : refs) {
            Match match = customers.get(ref);
            if (match.mergedFrom() != null) {
                throw new KithException.Conflict(
                        Text.of(
                                "Customer {0} is merged into customer {1}, {2}, already.",
                                match.mergedFrom(), match.id(), Printable.line(match.name())),
                        Text.of("To take that back, look for it: kith history id:{0}", match.id()));
            }
            if (!ids.add(match.id())) {
                throw new KithException.Conflict(Text.of(
                        "Customer {0}, {1}, can't be merged with itself.", match.id(), Printable.line(match.name())));
            }
        }
        return groups(List.of(List.copyOf(ids)));
    }

    /**
     * Merges customers by their ids; who is merged already counts as the one they became, so that a list can be worked
     * through again.
     *
     * @throws KithException.NotFound where an id is nobody's
     */
    List<MergedGroup> clusters(Iterable<List<Long>> clusters) {
        Clusters standing = new Clusters();
        for (List<Long> cluster : clusters) {
            standing.join(cluster.stream().map(this::survivor).toList());
        }
        return groups(standing.all());
    }

    private long survivor(long id) {
        Found found = find(id);
        return found.mergedInto() == null ? id : survivor(found.mergedInto());
    }

    private List<MergedGroup> groups(Iterable<List<Long>> groups) {
        List<Merging> plan = new ArrayList<>();
        Map<Long, List<Long>> stays = new LinkedHashMap<>();
        for (List<Long> group : groups) {
            List<Found> members = group.stream().map(this::find).toList();
            long kept = preference.among(members.stream().map(Found::choice).toList());
            List<Long> others = group.stream().filter(id -> id != kept).toList();
            others.forEach(id -> plan.add(new Merging(id, kept)));
            stays.put(kept, others);
        }
        new CustomerMerge(tx).run(plan, parts);
        List<MergedGroup> merged = new ArrayList<>();
        stays.forEach((id, others) -> {
            Found kept = find(id);
            merged.add(new MergedGroup(id, kept.externalId(), kept.name(), others));
        });
        return merged;
    }

    private Found find(long id) {
        return tx.find(
                        CHOICE,
                        row -> new Found(
                                new Preference.Choice(row.number("id"), row.number("created_at"), row.number("known")),
                                row.text("name"),
                                row.textOrNull("external_id"),
                                row.numberOrNull("merged_into")),
                        id)
                .orElseThrow(() -> new KithException.NotFound(Text.of("There is no customer {0}.", id)));
    }
}
