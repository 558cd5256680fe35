package dev.kith.points;

/**
 * What an entry gave to a lot or took from it.
 *
 * @param points more than 0 gives, less takes
 * @param held more than 0 reserves, less frees
 */
record Allocation(long entryId, long lotId, long points, long held) {
    Allocation(long entryId, long lotId, long points) {
        this(entryId, lotId, points, 0);
    }

    /** What takes it back, of an entry that has no id yet. */
    Allocation opposite() {
        return new Allocation(0, lotId, -points, -held);
    }
}
