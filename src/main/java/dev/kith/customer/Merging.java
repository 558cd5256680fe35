package dev.kith.customer;

/**
 * One customer becoming a part of another.
 *
 * @param from the id of the one who is no longer shown
 * @param into the id of the one who stays
 */
public record Merging(long from, long into) {}
