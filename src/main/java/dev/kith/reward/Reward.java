package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
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
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be the name of a reward: 1 to {1} characters on one line.",
                    Printable.line(name), LONGEST));
        }
        requireDiscount(kind, discount);
        if (limits.from() != null && limits.until() != null && limits.until().isBefore(limits.from())) {
            throw new KithException.Invalid(
                    Text.of("--until {0} is before --from {1}.", limits.until(), limits.from()));
        }
    }

    private static void requireDiscount(Kind kind, Discount discount) {
        if (discount.value() != null && discount.percent() != null) {
            throw new KithException.Usage(Text.of("A coupon takes off money or per cent, not both."), null);
        }
        if (kind.takesOff() == discount.isNone()) {
            throw new KithException.Usage(
                    Text.of(
                            kind.takesOff() ? "A {0} takes something off." : "A {0} takes nothing off an order.",
                            Text.word(kind.word())),
                    kind.takesOff()
                            ? Text.of("Add --value MONEY or --percent N.")
                            : Text.of("Leave --value and --percent out, or take --kind coupon."));
        }
        if (discount.isNone() && (discount.minimum() != null || discount.stacks())) {
            throw new KithException.Usage(Text.of("--minimum and --stacks go with --value or --percent."), null);
        }
    }

    /** Why it can't be redeemed on a day, or null. */
    @Nullable
    String refusal(LocalDate day) {
        if (limits.from() != null && day.isBefore(limits.from())) {
            return Text.of("can't be redeemed before {0}", limits.from());
        }
        return limits.until() != null && day.isAfter(limits.until())
                ? Text.of("could be redeemed until {0}", limits.until())
                : null;
    }
}
