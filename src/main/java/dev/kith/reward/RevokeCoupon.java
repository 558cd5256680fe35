package dev.kith.reward;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.points.PointsVerb;
import dev.kith.view.Card;

/** {@code kith reward revoke}. */
final class RevokeCoupon implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RewardOptions.CODE)
                .with(Options.REASON, PointsVerb.EXTEND)
                .shows(RewardViews.COUPONS)
                .describe("""
                        The points go back to the lots that paid, with their own last days; those of lots that are over meanwhile are lost \
                        but for --extend. What was used can't be revoked: that is a conflict, and ends with 4.""")
                .example("kith reward revoke DSJ8-VEFS-RWRV-TNKK --reason 'changed their mind'", "take it back")
                .example(
                        "kith reward revoke DSJ8-VEFS-RWRV-TNKK --extend +3mo --dry-run",
                        "and what was over meanwhile");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Coupon> written = session.change(tx -> new Redeeming(tx, session)
                .revoke(
                        new Coupons(tx).get(arguments.get(RewardOptions.CODE)),
                        PointsVerb.extended(arguments, session),
                        arguments.orNull(Options.REASON)));
        Coupon coupon = written.value();
        session.showChanged(Card.of(RewardViews.CouponLine.of(coupon, session), RewardViews.COUPONS));
        session.did(
                Text.of(
                        "Revoked the coupon {0}{1}",
                        coupon.code(),
                        coupon.points() == 0 ? "." : Text.of(", and gave {0} points back.", coupon.points())),
                written);
        return ExitCode.DONE;
    }
}
