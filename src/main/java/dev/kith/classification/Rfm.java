package dev.kith.classification;

import java.util.List;

/**
 * The scores of a customer with an order, each from 1 to 5: how recent the last order is in days, how many orders there
 * are, how much was spent in all. The same as the package rfm for R scores them.
 */
record Rfm(long recency, long frequency, long monetary) {
    /** What the scores are, for the help of the report. */
    static final String HELP = """
            Customers with an order get three scores from 1 to 5: for the days since the last order \
            (recency), the number of orders (frequency), and what they spent less refunds (monetary), all \
            of it over all time. The limits are the quintiles among these customers, as R's quantile() has \
            them (type 7); equal values have equal scores, and a value at the limit has the lower one (of \
            days, the higher). R's package rfm scores the same, but gives a value that is less than one \
            whole unit above a limit the score below: kith counts in the smallest unit of the currency. \
            Refunds are no orders, days are those of the database's time zone, and customers who were put \
            away are not counted. The groups go by recency and frequency alone, so that each pair of scores \
            has one name (the package's segments overlap, and leave some customers without any):

                R5  newcomers    rising       rising    champions  champions
                R4  promising    rising       rising    loyal      loyal
                R3  dozing       dozing       wavering  loyal      loyal
                R2  hibernating  hibernating  at-risk   at-risk    not-to-lose
                R1  hibernating  hibernating  at-risk   at-risk    not-to-lose
                    F1           F2           F3        F4         F5

            Groups of your own are queries: recency:4.. frequency:4.. monetary:4.. are those that the \
            package calls champions.""";

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
