package dev.kith.tier;

/** How the tiers of a programme are reached and lost. */
record Scheme(long programme, Measure measure, Window window, Downgrade downgrade) {

    /** The same for another programme. */
    Scheme of(long other) {
        return new Scheme(other, measure, window, downgrade);
    }
}
