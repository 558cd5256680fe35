package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.programme.Expiry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What customers get for points.
 *
 * @param programme whose points pay for it
 * @param points what it costs
 * @param valid the last day of its coupons, or null where they have none
 */
record Reward(
        long id,
        String name,
        String programme,
        Kind kind,
        @Nullable String description,
        long points,
        Discount discount,
        Limits limits,
        @Nullable Expiry valid) {
    private static final int LONGEST = 100;

    /**
     * How many there are, and when.
     *
     * @param stock in all, or null without end
     * @param customer how many one customer may redeem, or null
     * @param from the first day, or null
     * @param until the last day, or null
     */
    record Limits(
            @Nullable Long stock,
            @Nullable Long customer,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    Reward {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid("'" + Printable.line(name) + "' can't be the name of a reward: 1 to "
                    + LONGEST + " characters on one line.");
        }
        requireDiscount(kind, discount);
        if (limits.from() != null && limits.until() != null && limits.until().isBefore(limits.from())) {
            throw new KithException.Invalid("--until " + limits.until() + " is before --from " + limits.from() + ".");
        }
    }

    private static void requireDiscount(Kind kind, Discount discount) {
        if (discount.value() != null && discount.percent() != null) {
            throw new KithException.Usage("A coupon takes off money or per cent, not both.", null);
        }
        if (kind.takesOff() == discount.isNone()) {
            throw new KithException.Usage(
                    "A " + kind.word() + (kind.takesOff() ? " takes something off." : " takes nothing off an order."),
                    kind.takesOff()
                            ? "Add --value MONEY or --percent N."
                            : "Leave --value and --percent out, or take --kind coupon.");
        }
        if (discount.isNone() && (discount.minimum() != null || discount.stacks())) {
            throw new KithException.Usage("--minimum and --stacks go with --value or --percent.", null);
        }
    }

    /** Why it can't be redeemed on a day, or null. */
    @Nullable
    String refusal(LocalDate day) {
        if (limits.from() != null && day.isBefore(limits.from())) {
            return "can't be redeemed before " + limits.from();
        }
        return limits.until() != null && day.isAfter(limits.until())
                ? "could be redeemed until " + limits.until()
                : null;
    }
}
