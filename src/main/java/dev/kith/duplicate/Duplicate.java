package dev.kith.duplicate;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two customers who may be one.
 *
 * @param score how likely that is, from 0 to 1
 * @param reasons what they have in common, and where they differ
 */
record Duplicate(One a, One b, double score, List<String> reasons) {
    /** One of the two. */
    record One(long id, @Nullable String externalId, String name) {}

    /** The pairs with at least one of these customers. */
    static List<Duplicate> ofAny(Set<Long> ids, List<Duplicate> pairs) {
        return pairs.stream()
                .filter(pair ->
                        ids.contains(pair.a().id()) || ids.contains(pair.b().id()))
                .toList();
    }

    /** Reads a score as it is typed; throws KithException.Invalid where it is none. */
    static double score(String text) {
        try {
            double score = Double.parseDouble(text);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too large.
        }
        throw new KithException.Invalid(Text.of("--threshold takes a number from 0 to 1, not '{0}'.", text));
    }
}
