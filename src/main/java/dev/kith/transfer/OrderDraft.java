package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A line of an order as a row of a file has it, checked, with what the row says of the order.
 *
 * @param row the number of the row
 * @param customer the customer's external id
 * @param time seconds since 1970 UTC
 * @param sku the product, or null where the row names none
 * @param product what the row calls it, or null
 * @param quantity in thousandths, never 0
 * @param price for one, rounded to minor units
 * @param amount quantity times the price as it is written, in minor units
 */
record OrderDraft(
        long row,
        String number,
        String customer,
        long time,
        @Nullable String country,
        @Nullable String sku,
        @Nullable String product,
        long quantity,
        long price,
        long amount) {

    /** Whether another row says the same of its order as a whole. */
    boolean hasHeadOf(OrderDraft other) {
        return number.equals(other.number)
                && time == other.time
                && customer.equals(other.customer)
                && java.util.Objects.equals(country, other.country);
    }
}
