package dev.kith.order;

import dev.kith.base.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order, or a refund, whose total is negative.
 *
 * @param number the shop's own number, unique, or null
 * @param lines how many lines it has
 * @param refundsId the order that a refund takes back, or null
 */
public record Order(
        long id,
        OrderKind kind,
        @Nullable String number,
        long customerId,
        String customer,
        Instant orderedAt,
        long lines,
        Money total,
        @Nullable Long refundsId,
        @Nullable String note) {

    /** What people call it. */
    String title() {
        return kind.word() + " " + (number == null ? id : number);
    }
}
