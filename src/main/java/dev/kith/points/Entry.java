package dev.kith.points;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One movement of points. Entries are never changed and never deleted.
 *
 * @param points what it moved: more than 0 gives, less takes
 * @param at when it happened
 * @param ref the caller's own key, or null
 * @param reversesId the entry that this one takes back, or null
 * @param answersId the hold that it settles, the entry that sent what it received, the award that it returns; or null
 * @param recordedAt when it was written down
 */
record Entry(
        long id,
        long accountId,
        EntryKind kind,
        long points,
        Instant at,
        @Nullable String reason,
        @Nullable String ref,
        @Nullable Long reversesId,
        @Nullable Long answersId,
        Instant recordedAt) {}
