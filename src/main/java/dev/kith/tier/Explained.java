package dev.kith.tier;

/** How tiers work, for help. */
final class Explained {
    static final String SCHEME = """
            A tier is reached on the day on which what was counted in the window up to it is enough, and then lasts for a window: \
            12mo are twelve months from that day on, year is the year of the calendar, so that a tier that stays reached lasts to the end of the next one. When the window ends, what \
            was counted in it decides: who reached the tier again keeps it for another window; who did not falls by \
            one level, or to what was reached (by-balance), or stays (never). Who has no other tier has the lowest one.

            What is counted, as --by has it:

            spend: what was paid for orders, less what was refunded of them.

            points: points earned, whether they are spent or not, less those that were taken back.

            status-points: status points earned.

            orders: orders that were not refunded whole.

            active-days: days with an order, or with a contact that came from the customer.""";

    private Explained() {}
}
