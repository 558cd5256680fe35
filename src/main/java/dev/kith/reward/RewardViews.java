package dev.kith.reward;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of rewards and coupons. */
final class RewardViews {
    static final List<Column<Line>> REWARDS = List.of(
            Column.<Line>key("reward", line -> line.reward().id()).wide(),
            Column.text("name", "Name", line -> line.reward().name()),
            Column.word("kind", "Kind", line -> line.reward().kind().word()),
            Column.<Line>text("programme", "Programme", line -> line.reward().programme())
                    .wide(),
            Column.whole("points", "Points", line -> line.reward().points()),
            Column.text(
                    "takes_off", "Takes off", line -> line.reward().discount().text(line.currency())),
            Column.amount(
                    "minimum",
                    "From",
                    line -> line.money(line.reward().discount().minimum())),
            Column.<Line>flag("stacks", "Stacks", Line::stacks).wide(),
            Column.<Line>whole("stock", "Stock", line -> line.reward().limits().stock())
                    .wide(),
            Column.whole("left", "Left", Line::left),
            Column.<Line>whole(
                            "most_customer",
                            "Most for a customer",
                            line -> line.reward().limits().customer())
                    .wide(),
            Column.<Line>day("from", "Since", line -> line.reward().limits().from())
                    .wide(),
            Column.day("until", "Until", line -> line.reward().limits().until()),
            Column.<Line>text("valid", "Valid", Line::valid),
            Column.whole("open", "Open", Line::open),
            Column.<Line>text(
                            "description", "Description", line -> line.reward().description())
                    .wide());

    static final List<Column<CouponLine>> COUPONS = List.of(
            Column.<CouponLine>key("coupon", line -> line.coupon().id()).wide(),
            Column.text("code", "Code", line -> line.coupon().code().grouped()),
            Column.text("reward", "Reward", line -> line.coupon().reward()),
            Column.<CouponLine>word("kind", "Kind", line -> line.coupon().kind().word())
                    .wide(),
            Column.<CouponLine>whole(
                            "customer_id", "Customer id", line -> line.coupon().customer())
                    .wide(),
            Column.text("customer", "Customer", line -> line.coupon().name()),
            Column.word("state", "State", line -> line.state().word()),
            Column.whole("points", "Points", line -> line.coupon().points()),
            Column.text(
                    "takes_off", "Takes off", line -> line.coupon().discount().text(line.currency())),
            Column.<CouponLine>amount(
                            "minimum",
                            "From",
                            line -> line.money(line.coupon().discount().minimum()))
                    .wide(),
            Column.<CouponLine>flag("stacks", "Stacks", CouponLine::stacks).wide(),
            Column.moment("issued_at", "Issued", line -> line.coupon().issued()),
            Column.day("expires_on", "Expires", line -> line.coupon().expires()),
            Column.<CouponLine>moment("sent_at", "Sent", line -> line.course().sent())
                    .wide(),
            Column.<CouponLine>moment(
                            "received_at", "Received", line -> line.course().received())
                    .wide(),
            Column.<CouponLine>moment("used_at", "Used", line -> line.course().used())
                    .wide(),
            Column.<CouponLine>whole("order_id", "Order", line -> line.course().order())
                    .wide(),
            Column.<CouponLine>amount(
                            "taken_off",
                            "Taken off",
                            line -> line.money(line.course().takenOff()))
                    .wide(),
            Column.<CouponLine>moment(
                            "revoked_at", "Revoked", line -> line.course().revoked())
                    .wide(),
            Column.<CouponLine>text("reason", "Reason", line -> line.course().reason())
                    .wide());

    private RewardViews() {}

    /** A reward, how many of it are left, and how many of its coupons can still be used. */
    record Line(Reward reward, @Nullable Long left, long open, Currency currency) {
        static Line of(Tx tx, Reward reward, Session session) {
            Rewards rewards = new Rewards(tx);
            LocalDate today = session.now().atZone(session.zone()).toLocalDate();
            return new Line(reward, rewards.left(reward), rewards.open(reward, today), session.currency());
        }

        private @Nullable Money money(@Nullable Long minor) {
            return minor == null ? null : new Money(minor, currency);
        }

        private @Nullable Boolean stacks() {
            return reward.discount().isNone() ? null : reward.discount().stacks();
        }

        private @Nullable String valid() {
            return reward.valid() == null ? null : reward.valid().text();
        }
    }

    /** A coupon as it is today. */
    record CouponLine(Coupon coupon, State state, Currency currency) {
        static CouponLine of(Coupon coupon, Session session) {
            State state = coupon.state(session.now().atZone(session.zone()).toLocalDate());
            return new CouponLine(coupon, state, session.currency());
        }

        static List<CouponLine> all(List<Coupon> coupons, Session session) {
            return coupons.stream().map(coupon -> of(coupon, session)).toList();
        }

        private Coupon.Course course() {
            return coupon.course();
        }

        private @Nullable Money money(@Nullable Long minor) {
            return minor == null ? null : new Money(minor, currency);
        }

        private @Nullable Boolean stacks() {
            return coupon.discount().isNone() ? null : coupon.discount().stacks();
        }
    }
}
