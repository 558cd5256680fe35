package dev.kith.classification;

import dev.kith.db.Tx;
import dev.kith.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Remembers what was reckoned from the facts of all customers, for as long as these are the same: in the file, or,
 * where a reader can't write, for the connection.
 */
final class KeptLimits {
    private static final String FIND = "SELECT amounts FROM %s.class_limit WHERE name = ? AND stamp = ?";

    private static final String TEMPORARY =
            "CREATE TEMP TABLE IF NOT EXISTS class_limit (name TEXT PRIMARY KEY, stamp TEXT, amounts TEXT)";

    private static final String KEEP = """
            INSERT INTO %s.class_limit (name, stamp, amounts) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp, amounts = excluded.amounts
            """;

    private final Tx tx;

    KeptLimits(Tx tx) {
        this.tx = tx;
    }

    /** Whether they stand in the file. */
    boolean has(String name) {
        return find("main", name, Facts.stamp(tx)).isPresent();
    }

    /** What was kept, or what is reckoned now. */
    List<Long> get(String name, Supplier<List<Long>> reckon) {
        Optional<String> stamp = Facts.stamp(tx);
        Optional<List<Long>> kept = find("main", name, stamp);
        if (kept.isPresent()) {
            return kept.get();
        }
        tx.script(TEMPORARY);
        return find("temp", name, stamp).orElseGet(() -> {
            List<Long> amounts = reckon.get();
            stamp.ifPresent(now -> keep("temp", name, now, amounts));
            return amounts;
        });
    }

    /** Writes them into the file. */
    void keep(String name, List<Long> amounts) {
        Facts.stamp(tx).ifPresent(now -> keep("main", name, now, amounts));
    }

    private void keep(String where, String name, String stamp, List<Long> amounts) {
        String text = String.join(" ", amounts.stream().map(String::valueOf).toList());
        tx.run(KEEP.formatted(where), name, stamp, text);
    }

    private Optional<List<Long>> find(String where, String name, Optional<String> stamp) {
        return stamp.flatMap(now -> tx.find(FIND.formatted(where), row -> row.text("amounts"), name, now))
                .map(text -> Stream.of(text.split(" ")).map(Long::valueOf).toList());
    }
}
