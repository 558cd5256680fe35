package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.Instant;

/** {@code kith reward use}. */
final class UseCoupon implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RewardOptions.CODE)
                .with(Options.AT)
                .shows(RewardViews.COUPONS)
                .describe("""
                        For what was handed out, or taken off at a till that kith knows nothing of; an order carries its coupons itself: \
                        'kith order add --coupon'. A coupon is used once: a second time is a conflict, and ends with 4.""")
                .example("kith reward use DSJ8-VEFS-RWRV-TNKK", "the customer has got it")
                .example("kith reward use dsj8vefsrwrvtnkk --dry-run", "as it was typed at the till");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Coupon> written = session.change(tx -> use(tx, arguments, session));
        session.showChanged(Card.of(RewardViews.CouponLine.of(written.value(), session), RewardViews.COUPONS));
        session.did(Text.of("The coupon {0} is used.", written.value().code()), written);
        return ExitCode.DONE;
    }

    private static Coupon use(Tx tx, Arguments arguments, Session session) {
        Coupons coupons = new Coupons(tx);
        Coupon coupon = coupons.get(arguments.get(RewardOptions.CODE));
        Instant at = arguments.get(Options.AT, session.now());
        if (at.isAfter(session.now())) {
            throw new KithException.Invalid(
                    Text.of("A coupon can't be used in the future."), Text.of("Leave --at out for now."));
        }
        String refusal = new Usage(at, session.zone(), session.currency()).refusal(coupon);
        if (refusal != null) {
            throw new KithException.Conflict(Text.of("The coupon {0} {1}.", coupon.code(), refusal));
        }
        coupons.use(coupon.id(), at, null, null);
        return coupons.get(coupon.code());
    }
}
