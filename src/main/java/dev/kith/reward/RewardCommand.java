package dev.kith.reward;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith reward}: what points buy. */
public final class RewardCommand {
    private RewardCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("define", "Add a reward to the catalogue", DefineReward::new),
                new Entry("edit", "Change a reward", EditReward::new),
                new Entry("list", "List the catalogue", ListRewards::new).alias("ls"),
                new Entry("show", "Show a reward, and its last coupons", ShowReward::new),
                new Entry("redeem", "Give a customer a reward for points", RedeemReward::new),
                new Entry("coupons", "List coupons", () -> new ListCoupons(queries)),
                new Entry("check", "Tell whether a coupon can be used", CheckCoupon::new),
                new Entry("use", "Note that a coupon was used", UseCoupon::new),
                new Entry("send", "Note that a coupon was sent", () -> new PassCoupon(CouponStep.SEND)),
                new Entry("receive", "Note that a coupon arrived", () -> new PassCoupon(CouponStep.RECEIVE)),
                new Entry("revoke", "Take a coupon back, and give its points back", RevokeCoupon::new));
    }
}
