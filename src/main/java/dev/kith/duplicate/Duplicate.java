package dev.kith.duplicate;

import java.util.List;
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
}
