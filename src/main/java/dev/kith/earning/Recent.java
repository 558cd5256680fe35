package dev.kith.earning;

import dev.kith.earning.Earnings.Earned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was earned in this operation and is not written yet. Orders come customer by customer, so that only those of one
 * are held, and what others got for them, as who referred them.
 */
final class Recent {
    private record Gift(long rule, long customer, String occasion, LocalDate day, long points) {}

    private long buyer;
    private final List<Gift> ofBuyer = new ArrayList<>();
    private final Map<Long, List<Gift>> ofOthers = new HashMap<>();

    /** Goes on to the orders of a customer. */
    void of(long customer) {
        if (customer != buyer) {
            for (Gift gift : ofBuyer) {
                if (gift.customer() != buyer) {
                    ofOthers.computeIfAbsent(gift.customer(), one -> new ArrayList<>())
                            .add(gift);
                }
            }
            ofBuyer.clear();
            buyer = customer;
        }
    }

    void add(Earned earned, LocalDate day) {
        ofBuyer.add(new Gift(earned.rule().id(), earned.customer(), earned.occasion(), day, earned.points()));
    }

    /** Whether an order of the customer has earned by a rule, for something that begins like this. */
    boolean has(Rule rule, String occasion) {
        return ofBuyer.stream()
                .anyMatch(gift -> gift.rule() == rule.id() && gift.occasion().startsWith(occasion));
    }

    /** What a rule gave a customer on days from the first up to the next. */
    long given(Rule rule, long customer, LocalDate first, LocalDate next) {
        return sum(ofBuyer, rule, customer, first, next)
                + sum(ofOthers.getOrDefault(customer, List.of()), rule, customer, first, next);
    }

    private static long sum(List<Gift> gifts, Rule rule, long customer, LocalDate first, LocalDate next) {
        long points = 0;
        for (Gift gift : gifts) {
            if (gift.rule() == rule.id()
                    && gift.customer() == customer
                    && !gift.day().isBefore(first)
                    && gift.day().isBefore(next)) {
                points += gift.points();
            }
        }
        return points;
    }
}
