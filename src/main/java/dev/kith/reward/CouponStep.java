package dev.kith.reward;

import dev.kith.base.Printable;
import dev.kith.base.Text;

/** A step of a coupon on the way to its customer. */
enum CouponStep {
    SEND("send"),
    RECEIVE("receive");

    private final String verb;

    CouponStep(String verb) {
        this.verb = verb;
    }

    /** {@code send}. */
    String verb() {
        return verb;
    }

    /** What is told of one coupon. */
    String done(Coupon coupon) {
        return Text.of(
                this == SEND ? "The coupon {0} was sent to {1}." : "The coupon {0} has come to {1}.",
                coupon.code(),
                Printable.line(coupon.name()));
    }

    /** The same of several. */
    String allDone(int count) {
        return Text.of(
                this == SEND
                        ? "{0} coupons were sent to their customers."
                        : "{0} coupons have come to their customers.",
                count);
    }

    /** That it can not have been so. */
    String none(Code code) {
        return Text.of(
                this == SEND
                        ? "The coupon {0} was sent to nobody at that time."
                        : "The coupon {0} has come to nobody at that time.",
                code);
    }
}
