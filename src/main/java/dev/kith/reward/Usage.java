package dev.kith.reward;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether coupons can be used at a moment, and what they take off an order. */
record Usage(Instant at, ZoneId zone, Currency currency) {

    /** Why a coupon can't be used, as {@code was revoked}; null where it can. */
    @Nullable
    String refusal(Coupon coupon) {
        Coupon.Course course = coupon.course();
        return switch (coupon.state(at.atZone(zone).toLocalDate())) {
            case REVOKED -> "was revoked";
            case USED -> "was used" + (course.order() == null ? "" : " for order " + course.order());
            case EXPIRED -> "expired on " + coupon.expires();
            case ISSUED, SENT, RECEIVED -> at.isBefore(coupon.issued()) ? "was issued later" : null;
        };
    }

    /** Why one of several coupons can't be used for an order whose items come to a total; null where it can. */
    @Nullable
    String refusal(Coupon coupon, List<Coupon> together, Money total) {
        String refusal = refusal(coupon);
        if (refusal != null) {
            return refusal;
        }
        Discount discount = coupon.discount();
        if (discount.isNone()) {
            return "is for a " + coupon.kind().word() + ", and takes nothing off an order";
        }
        if (discount.minimum() != null && total.minor() < discount.minimum()) {
            return "is for orders from " + new Money(discount.minimum(), currency).display() + " on";
        }
        return together.size() > 1 && !discount.stacks() ? "does not go with others" : null;
    }
}
