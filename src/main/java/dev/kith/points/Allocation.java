package dev.kith.points;

/**
 * What an entry gave to a lot or took from it.
 *
 * @param points more than 0 gives, less takes
 */
record Allocation(long entryId, long lotId, long points) {}
