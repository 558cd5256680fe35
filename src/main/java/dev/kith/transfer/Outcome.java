package dev.kith.transfer;

import java.util.Locale;

/** How a row of an import ends; every row ends in exactly one. */
enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    SKIPPED,
    REJECTED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
