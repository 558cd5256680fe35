package dev.kith.product;

import dev.kith.base.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is sold.
 *
 * @param sku the short name that orders use, unique
 * @param price what one costs where an order says nothing else, or null
 */
public record Product(
        long id,
        String sku,
        String name,
        @Nullable String category,
        @Nullable Money price,
        Instant createdAt) {}
