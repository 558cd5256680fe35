package dev.kith.export;

import dev.kith.base.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order with what is to be said of the order; the line is empty where the order has none.
 *
 * @param group the number of the order in this export, where it has none of its own
 * @param product what the product is called, or the line itself where it has no product
 * @param title what the line calls its product where that is something else
 * @param refunds the number of the order that a refund takes back
 * @param refundsGroup its group, where it has no number
 */
record OrderRow(
        @Nullable String number,
        @Nullable Long group,
        String kind,
        Whose whose,
        Instant orderedAt,
        @Nullable String sku,
        @Nullable String product,
        @Nullable String title,
        @Nullable BigDecimal quantity,
        @Nullable Money price,
        @Nullable Money amount,
        @Nullable String note,
        @Nullable String refunds,
        @Nullable Long refundsGroup) {}
