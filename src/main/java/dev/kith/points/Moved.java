package dev.kith.points;

/**
 * What became of a movement of points.
 *
 * @param replayed whether the entry was there already, under its ref
 * @param reversed whether it was taken back since
 */
record Moved(Entry entry, boolean replayed, boolean reversed) {
    Moved(Entry entry) {
        this(entry, false, false);
    }
}
