package dev.kith.points;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement: an entry, or what was left of a lot when its last day had passed.
 *
 * @param id the entry, or null
 * @param balance what the customer had after it
 * @param lots the lots that it gave to or took from
 */
record StatementLine(
        @Nullable Long id,
        Instant at,
        String kind,
        long points,
        long balance,
        @Nullable String reason,
        @Nullable String ref,
        @Nullable Long reversesId,
        List<String> lots) {}
