package dev.kith.report;

import dev.kith.base.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole house: how many customers, what they bought, how often we spoke.
 *
 * @param channels contacts by channel, most first
 * @param months the last months, the present one last
 * @param tags the tags on most customers
 */
record Overview(
        People people,
        Sales all,
        Sales recent,
        Contacts contacts,
        long points,
        List<Share> channels,
        List<Month> months,
        List<Share> tags) {
    /** How long recent is. */
    static final int RECENT_DAYS = 30;

    static final int MONTHS = 6;
    static final int TAGS = 10;

    /**
     * The customers; those put away are in no other number.
     *
     * @param recent who came recently
     */
    record People(long persons, long organisations, long archived, long recent) {
        long customers() {
            return persons + organisations;
        }
    }

    /** Orders and refunds, and what is left of the money. */
    record Sales(long orders, long refunds, Money spend) {}

    /** Recent contacts, and with how many customers. */
    record Contacts(long contacts, long customers) {}

    /** How many there are of one kind. */
    record Count(String name, long count) {}

    /** How many there are of one kind, and which part that is of all. */
    record Share(String name, long count, double share) {}

    /** What happened in a month. */
    record Turnover(YearMonth month, long newCustomers, Sales sales) {}

    /** What happened in a month, and how its spend compares with the best month's. */
    record Month(YearMonth month, long newCustomers, Sales sales, double ofBest) {}

    /** Each count as a part of a whole; of nothing, each is none. */
    static List<Share> shares(List<Count> counts, long whole) {
        List<Share> shares = new ArrayList<>();
        for (Count count : counts) {
            shares.add(new Share(count.name(), count.count(), whole == 0 ? 0 : (double) count.count() / whole));
        }
        return List.copyOf(shares);
    }

    /** The months beside their best one; one with more refunds than orders is as good as nothing. */
    static List<Month> months(List<Turnover> turnovers) {
        long best = turnovers.stream()
                .mapToLong(turnover -> turnover.sales().spend().minor())
                .max()
                .orElse(0);
        List<Month> months = new ArrayList<>();
        for (Turnover turnover : turnovers) {
            long spend = Math.max(0, turnover.sales().spend().minor());
            months.add(new Month(
                    turnover.month(),
                    turnover.newCustomers(),
                    turnover.sales(),
                    best <= 0 ? 0 : (double) spend / best));
        }
        return List.copyOf(months);
    }
}
