package dev.kith.reward;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.Text;
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
            case REVOKED -> Text.of("was revoked");
            case USED ->
                Text.of("was used{0}", course.order() == null ? "" : Text.of(" for order {0}", course.order()));
            case EXPIRED -> Text.of("expired on {0}", coupon.expires());
            case ISSUED, SENT, RECEIVED -> at.isBefore(coupon.issued()) ? Text.of("was issued later") : null;
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
            return Text.of(
                    "is for a {0}, and takes nothing off an order",
                    coupon.kind().word());
        }
        if (discount.minimum() != null && total.minor() < discount.minimum()) {
            return Text.of("is for orders from {0} on", new Money(discount.minimum(), currency).display());
        }
        return together.size() > 1 && !discount.stacks() ? Text.of("does not go with others") : null;
    }
}
