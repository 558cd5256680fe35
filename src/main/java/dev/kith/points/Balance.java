package dev.kith.points;

/**
 * The points a customer has at a moment.
 *
 * @param available what can be spent now
 * @param pending what can be spent later
 * @param held what is reserved for redemptions
 * @param expiring the part of what is available or pending whose last day is one of the next 30
 * @param expired what is left of lots whose last day passed; no part of the total
 * @param debt what was taken that was not there, and is paid by the next points earned
 */
record Balance(long available, long pending, long held, long expiring, long expired, long debt) {
    static final Balance NOTHING = new Balance(0, 0, 0, 0, 0, 0);

    /** All that the customer has: what can be spent now or later and what is reserved, less what is owed. */
    long total() {
        return available + pending + held - debt;
    }
}
