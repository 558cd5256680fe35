package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The head of an order or a refund to be added.
 *
 * @param refundsId the order that it takes back, or null where it is no refund
 */
record NewOrder(
        long customerId,
        @Nullable String number,
        Instant orderedAt,
        @Nullable Long refundsId,
        @Nullable String note) {
    NewOrder {
        if (number != null && number.isBlank()) {
            throw new KithException.Invalid(Text.of("A --number can't be empty."));
        }
        number = number == null ? null : number.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        orderedAt = orderedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    OrderKind kind() {
        return refundsId == null ? OrderKind.ORDER : OrderKind.REFUND;
    }
}
