package dev.kith.order;

import dev.kith.base.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order; in a refund, quantity and amount are negative.
 *
 * @param id 0 where it is not in the database yet
 * @param product the product's id, or null where the line has a description only
 * @param sku the product's SKU, or null
 * @param name the product's name, or null
 * @param description what the order calls it where that is not the product's name, or null
 * @param quantity in thousandths
 * @param price for one
 */
public record OrderLine(
        long id,
        @Nullable Long product,
        @Nullable String sku,
        @Nullable String name,
        @Nullable String description,
        long quantity,
        Money price,
        Money amount) {

    /** What people call it. */
    public String title() {
        return Objects.requireNonNullElse(description, Objects.requireNonNullElse(name, ""));
    }

    /** Whether it takes something off the other lines, as a coupon does. */
    boolean isDiscount() {
        return product == null && quantity == Quantity.ONE && amount.isNegative();
    }

    /** Whether both lines are of the same thing, whatever its price. */
    boolean isSameThing(OrderLine other) {
        boolean known = product != null || other.product != null;
        return known ? Objects.equals(product, other.product) : Objects.equals(description, other.description);
    }

    /** Whether a user who writes this word means the line. */
    boolean answersTo(String word) {
        return word.equals(sku == null ? description : sku);
    }
}
