package dev.kith.classification;

import java.util.Iterator;

/**
 * From which spend in 365 days on a customer is key, and growth; in minor units. They follow from all customers: the
 * key ones are those who bring the first part of all spend, biggest first (Pareto). Equal spends share a class.
 */
record ValueLimits(long keyFrom, long growthFrom) {

    /** A spend, and how many customers have it. */
    record Spend(long amount, long customers) {}

    /**
     * The limits among customers.
     *
     * @param spends above 0, the biggest first
     * @param total the sum of them
     * @param keyPercent which part of it key customers bring
     * @param growthPercent which further part growth customers bring
     */
    static ValueLimits of(Iterator<Spend> spends, long total, long keyPercent, long growthPercent) {
        long keyPart = part(total, keyPercent);
        long growthPart = part(total, Math.min(100, keyPercent + growthPercent));
        long key = Long.MAX_VALUE;
        long growth = Long.MAX_VALUE;
        long before = 0;
        while (before < growthPart && spends.hasNext()) {
            Spend spend = spends.next();
            key = before < keyPart ? spend.amount() : key;
            growth = spend.amount();
            before += spend.amount() * spend.customers();
        }
        return new ValueLimits(key, growth);
    }

    /** So many per cent of a number, rounded up, without its hundredfold. */
    private static long part(long total, long percent) {
        return total / 100 * percent + Math.ceilDiv(total % 100 * percent, 100L);
    }
}
