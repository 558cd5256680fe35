package dev.kith.points;

/**
 * The points a customer has at a moment.
 *
 * @param available what can be spent now
 * @param pending what can be spent later
 * @param expiring the part of both whose last day is one of the next 30
 * @param expired what was left of lots when their last day passed; no part of the total
 * @param debt what was taken that was not there; 0 unless the programme allows it
 */
record Balance(long available, long pending, long expiring, long expired, long debt) {
    static final Balance NOTHING = new Balance(0, 0, 0, 0, 0);

    /** All that can be spent, now or later. */
    long total() {
        return available + pending - debt;
    }
}
