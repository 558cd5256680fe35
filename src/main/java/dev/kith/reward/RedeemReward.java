package dev.kith.reward;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith reward redeem}. */
final class RedeemReward implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER, RewardOptions.REWARD)
                .with(Options.REASON, Options.REF, Options.AT)
                .shows(RewardViews.COUPONS)
                .describe("""
                        Takes the points, and shows the code of a coupon that nobody can guess. The same --ref again shows the same \
                        coupon and takes nothing. Not enough points, nothing left or one too many is a conflict, and ends with 4.""")
                .example("kith reward redeem S-1001 'ten off' --ref till-4713", "for the points of a customer, once")
                .example("kith reward redeem S-1001 'ten off' --format jsonl --columns code -q", "only the code");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Redeeming.Redeemed> written = session.change(tx -> redeem(tx, arguments, session));
        Coupon coupon = written.value().coupon();
        String until = coupon.expires() == null ? "" : Text.of(", valid until {0}", coupon.expires());
        session.showChanged(Card.of(RewardViews.CouponLine.of(coupon, session), RewardViews.COUPONS));
        session.did(
                Text.of(
                        written.value().replayed()
                                ? "{0} had redeemed {1} for {2} points: coupon {3}{4}."
                                : "{0} redeemed {1} for {2} points: coupon {3}{4}.",
                        Printable.line(coupon.name()),
                        Printable.line(coupon.reward()),
                        coupon.points(),
                        coupon.code(),
                        until),
                written);
        return ExitCode.DONE;
    }

    private static Redeeming.Redeemed redeem(Tx tx, Arguments arguments, Session session) {
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        Reward reward = new Rewards(tx).get(arguments.get(RewardOptions.REWARD));
        return new Redeeming(tx, session)
                .redeem(
                        reward,
                        customer,
                        new Redeeming.Asked(
                                arguments.orNull(Options.AT),
                                arguments.orNull(Options.REASON),
                                arguments.orNull(Options.REF)));
    }
}
