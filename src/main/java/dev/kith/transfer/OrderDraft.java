package dev.kith.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A line of an order as a row of a file has it, checked, with what the row says of the order.
 *
 * @param row the number of the row
 * @param number the order's number, or null where the file puts lines together in another way
 * @param group what the file puts lines without a number together by, or null
 * @param customer whose it is, as the file has it
 * @param time seconds since 1970 UTC
 * @param sku the product, or null where the row names none
 * @param product what the product is called, or null
 * @param title what this line calls it where that is something else, or null
 * @param quantity in thousandths, never 0
 * @param price for one, rounded to minor units
 * @param amount what the row says it comes to, or quantity times the price as it is written, in minor units
 * @param refunds the number of the order that this one takes back, or null
 * @param refundsGroup the group of the order that this one takes back, or null
 */
record OrderDraft(
        long row,
        @Nullable String number,
        @Nullable String group,
        String customer,
        long time,
        @Nullable String country,
        @Nullable String sku,
        @Nullable String product,
        @Nullable String title,
        long quantity,
        long price,
        long amount,
        @Nullable String note,
        @Nullable String refunds,
        @Nullable String refundsGroup) {

    /** What the lines of one order have in common. */
    String key() {
        return number == null ? groupKey(String.valueOf(group)) : number;
    }

    /** The key of the order that this one takes back, or null. */
    @Nullable
    String refundsKey() {
        return refunds != null || refundsGroup == null ? refunds : groupKey(refundsGroup);
    }

    /** No number begins like this. */
    static String groupKey(String group) {
        return "\n" + group;
    }

    static boolean isGroupKey(String key) {
        return key.startsWith("\n");
    }

    /** Whether another row says the same of its order as a whole. */
    boolean hasHeadOf(OrderDraft other) {
        return key().equals(other.key())
                && time == other.time
                && customer.equals(other.customer)
                && java.util.Objects.equals(country, other.country);
    }
}
