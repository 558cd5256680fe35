package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.points.Payments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives rewards for points, and takes them back. */
final class Redeeming {
    private final Tx tx;
    private final Session session;
    private final Coupons coupons;
    private final Payments payments;

    Redeeming(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
        this.coupons = new Coupons(tx);
        this.payments = new Payments(tx, session.now(), session.zone());
    }

    /** How it was asked for: when, or null for now; why; and the caller's own key. */
    record Asked(
            @Nullable Instant at,
            @Nullable String reason,
            @Nullable String ref) {}

    /** The coupon that a customer got, now or before under the same ref. */
    record Redeemed(Coupon coupon, boolean replayed) {}

    /**
     * Takes the points and issues a coupon.
     *
     * @throws KithException.Conflict where there are not enough points, none is left, or the customer has had theirs
     */
    Redeemed redeem(Reward reward, Match customer, Asked asked) {
        String reason = asked.reason() == null ? reward.name() : reward.name() + ": " + asked.reason();
        Payments.Bill bill =
                new Payments.Bill(reward.programme(), customer.id(), reward.points(), asked.at(), reason, asked.ref());
        Optional<Long> paid = payments.paid(bill);
        if (paid.isPresent()) {
            return new Redeemed(before(paid.get()), true);
        }
        ZonedDateTime at = (asked.at() == null ? session.now() : asked.at())
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(session.zone());
        requireToBeHad(reward, customer, at.toLocalDate());
        long entry = payments.pay(bill);
        LocalDate expires = reward.valid() == null ? null : reward.valid().date(at);
        Coupons.Given given = new Coupons.Given(customer.id(), at.toInstant(), expires, reward.points(), entry);
        return new Redeemed(coupons.issue(reward, given, session.env().random()), false);
    }

    /**
     * Takes a coupon back, and gives the points back that it cost.
     *
     * @param extend the last day of points whose own has passed, or null to leave them dead
     * @throws KithException.Conflict where it was used or taken back already
     */
    Coupon revoke(Coupon coupon, @Nullable LocalDate extend, @Nullable String reason) {
        Coupon.Course course = coupon.course();
        if (course.revoked() != null) {
            throw new KithException.Conflict(Text.of("The coupon {0} was revoked already.", coupon.code()));
        }
        if (course.used() != null) {
            throw new KithException.Conflict(
                    Text.of(
                            "The coupon {0} was used{1}",
                            coupon.code(), course.order() == null ? "." : Text.of(" for order {0}.", course.order())),
                    Text.of("To take points back by hand: kith points adjust REF --change N --reason TEXT"));
        }
        Coupon revoked = coupons.revoke(coupon, session.now(), reason);
        if (coupon.entry() != null) {
            String why = Text.of("{0} revoked", coupon.reward());
            payments.giveBack(coupon.entry(), extend, reason == null ? why : why + ": " + reason);
        }
        return revoked;
    }

    private Coupon before(long entry) {
        return coupons.paidBy(entry)
                .filter(coupon -> coupon.course().revoked() == null)
                .orElseThrow(() -> new KithException.Conflict(
                        Text.of("What was redeemed under this --ref, by entry {0}, was taken back since.", entry),
                        Text.of("Use a new --ref to redeem again.")));
    }

    private void requireToBeHad(Reward reward, Match customer, LocalDate day) {
        Rewards rewards = new Rewards(tx);
        String name = Printable.line(reward.name());
        String refusal = reward.refusal(day);
        if (refusal != null) {
            throw new KithException.Conflict(Text.of("{0} {1}.", name, refusal), more(reward));
        }
        Long left = rewards.left(reward);
        if (left != null && left == 0) {
            throw new KithException.Conflict(Text.of("There is no {0} left.", name), more(reward));
        }
        Long most = reward.limits().customer();
        long had = rewards.redeemed(reward, customer.id());
        if (most != null && had >= most) {
            throw new KithException.Conflict(
                    Text.of(
                            "{0} has had {1} of {2}, and nobody gets more than {3}.",
                            Printable.line(customer.name()), had, name, most),
                    Text.of("See 'kith reward coupons {0}'.", customer.id()));
        }
    }

    private static String more(Reward reward) {
        return Text.of("See: kith reward show '{0}'", Printable.line(reward.name()));
    }
}
