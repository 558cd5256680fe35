package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.order.Order;
import java.util.ArrayList;
import java.util.List;

/** What coupons take off an order that carries them. */
public final class OrderCoupons implements dev.kith.order.Coupons {

    @Override
    public List<Off> off(Tx tx, List<String> codes, Basis basis, Session session) {
        Coupons coupons = new Coupons(tx);
        List<Coupon> together =
                codes.stream().map(Code::parse).map(coupons::get).toList();
        if (together.stream().distinct().count() < together.size()) {
            throw new KithException.Invalid(Text.of("A coupon is used once."));
        }
        Usage usage = new Usage(basis.at(), session.zone(), session.currency());
        List<Off> offs = new ArrayList<>();
        long left = basis.total().minor();
        for (Coupon coupon : together) {
            long off = coupon.discount().off(Math.max(0, left));
            String refusal = usage.refusal(coupon, together, basis.total());
            if (refusal != null || off == 0) {
                throw new KithException.Conflict(
                        Text.of(
                                "The coupon {0} {1}.",
                                coupon.code(), refusal == null ? Text.of("has nothing to take off any more") : refusal),
                        Text.of("See 'kith reward check {0}'.", coupon.code()));
            }
            left -= off;
            offs.add(new Off(coupon.id(), Text.of("coupon {0}", coupon.code()), new Money(off, session.currency())));
        }
        return offs;
    }

    @Override
    public void use(Tx tx, List<Off> offs, Order order) {
        offs.forEach(off -> new Coupons(tx)
                .use(off.coupon(), order.orderedAt(), order.id(), off.amount().minor()));
    }
}
