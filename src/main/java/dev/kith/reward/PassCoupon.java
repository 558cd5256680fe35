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
import dev.kith.view.Listing;
import java.time.Instant;
import java.util.List;

/** {@code kith reward send} and {@code kith reward receive}: how a coupon comes to its customer. */
record PassCoupon(CouponStep step) implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RewardOptions.CODE.some())
                .with(Options.AT)
                .shows(RewardViews.COUPONS)
                .describe("What was noted before stays as it is.")
                .example("kith reward " + step.verb() + " DSJ8-VEFS-RWRV-TNKK", "today")
                .example("kith reward " + step.verb() + " DSJ8-VEFS-RWRV-TNKK --at -1h --dry-run", "an hour ago");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<List<Coupon>> written = session.change(tx -> arguments.all(RewardOptions.CODE).stream()
                .map(code -> pass(tx, code, arguments, session))
                .toList());
        List<Coupon> passed = written.value();
        session.showChanged(Listing.of("coupons", RewardViews.COUPONS, RewardViews.CouponLine.all(passed, session)));
        session.did(passed.size() == 1 ? step.done(passed.getFirst()) : step.allDone(passed.size()), written);
        return ExitCode.DONE;
    }

    private Coupon pass(Tx tx, Code code, Arguments arguments, Session session) {
        Instant at = arguments.get(Options.AT, session.now());
        Coupons coupons = new Coupons(tx);
        Coupon coupon = coupons.get(code);
        if (at.isAfter(session.now()) || at.isBefore(coupon.issued())) {
            throw new KithException.Invalid(
                    step.none(code), Text.of("Give a --at between when it was issued and now."));
        }
        if (coupon.course().revoked() != null) {
            throw new KithException.Conflict(Text.of("The coupon {0} was revoked.", code));
        }
        return switch (step) {
            case SEND -> coupon.course().sent() != null ? coupon : coupons.send(coupon, at);
            case RECEIVE -> coupon.course().received() != null ? coupon : coupons.receive(coupon, at);
        };
    }
}
