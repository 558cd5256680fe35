package dev.kith.classification;

import java.time.Instant;

/**
 * The limits of lifecycle stages on a day.
 *
 * @param today when the day began
 * @param newSince a first order from here on is new
 * @param silentBefore a last order before this is silence, where there is no rhythm
 * @param churnedBefore a last order before this is the end, where there is no rhythm
 * @param loyalBefore a first order before this is long ago
 * @param loyalOrders so many orders make a loyal customer
 * @param rhythm so many times the mean time between orders explain a silence
 * @param comeback so many seconds without an order, and an order after them, make one won back
 */
record LifecycleLimits(
        Instant today,
        Instant newSince,
        Instant silentBefore,
        Instant churnedBefore,
        Instant loyalBefore,
        long loyalOrders,
        long rhythm,
        long comeback) {
    /** No rhythm is so quick that a silence shorter than this means anything, in seconds. */
    static final long LEAST_SILENCE = 30L * 24 * 60 * 60;
}
