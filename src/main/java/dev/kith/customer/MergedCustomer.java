package dev.kith.customer;

import dev.kith.base.Names;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was merged into another.
 *
 * @param differs what was said of them that the other says otherwise: {@code city: Leeds}
 */
record MergedCustomer(long id, @Nullable String externalId, String name, List<String> differs) {
    static MergedCustomer of(Customer merged, Profile into) {
        Profile profile = merged.profile();
        List<String> differs = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            add(differs, attribute.word(), profile.get(attribute), into.get(attribute));
        }
        profile.values()
                .forEach((field, value) ->
                        add(differs, field, value, into.values().get(field)));
        return new MergedCustomer(merged.id(), profile.externalId(), profile.name(), List.copyOf(differs));
    }

    private static void add(List<String> differs, String word, @Nullable String own, @Nullable String kept) {
        if (own != null && !Objects.equals(own, kept)) {
            differs.add(Text.of("{0}: {1}", Names.of(word), own));
        }
    }
}
