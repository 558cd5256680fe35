package dev.kith.classification;

import java.util.List;

/**
 * The scores of a customer with an order, each from 1 to 5: how recent the last order is in days, how many orders there
 * are, how much was spent in all. The same as the package rfm for R scores them.
 */
record Rfm(long recency, long frequency, long monetary) {

    /** The cuts of {@link Quintiles}: days since the last order, orders, minor units spent. */
    record Limits(List<Long> days, List<Long> orders, List<Long> spend) {
        static final Limits NONE = new Limits(List.of(), List.of(), List.of());
    }

    static Rfm of(long days, long orders, long spend, Limits limits) {
        return new Rfm(
                5 - Quintiles.reached(days, limits.days()),
                1 + Quintiles.reached(orders, limits.orders()),
                1 + Quintiles.reached(spend, limits.spend()));
    }

    /** Three digits: 555 is best. */
    String score() {
        return "" + recency + frequency + monetary;
    }

    RfmGroup group() {
        return RfmGroup.of(recency, frequency);
    }
}
