package dev.kith.reward;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Gives coupons for nothing, as rules do. */
public final class Gifts {
    private static final String UNUSED = "gift taken back";

    private final Tx tx;
    private final Session session;
    private final Map<String, Stock> stocks = new HashMap<>();

    public Gifts(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
    }

    /** A reward, and how many are left, which is counted once. */
    private static final class Stock {
        private final Reward reward;
        private long left;

        private Stock(Reward reward, long left) {
            this.reward = reward;
            this.left = left;
        }
    }

    /** The name of a reward as it is written; throws KithException.NotFound where there is none. */
    public static String named(Tx tx, String reward) {
        return new Rewards(tx).get(reward).name();
    }

    /** Issues a coupon of a reward to a customer; returns its id, or nothing where no such reward is left then. */
    public OptionalLong give(String reward, long customer, Instant at) {
        Stock stock = stocks.computeIfAbsent(reward, this::stock);
        ZonedDateTime time = at.atZone(session.zone());
        if (stock.left == 0 || stock.reward.refusal(time.toLocalDate()) != null) {
            return OptionalLong.empty();
        }
        stock.left--;
        LocalDate expires =
                stock.reward.valid() == null ? null : stock.reward.valid().date(time);
        Coupon coupon = new Coupons(tx)
                .issue(
                        stock.reward,
                        new Coupons.Given(customer, at, expires, 0, null),
                        session.env().random());
        return OptionalLong.of(coupon.id());
    }

    /** The code of a coupon, as people read it. */
    public String code(long coupon) {
        return new Coupons(tx).get(coupon).code().grouped();
    }

    /** Revokes a coupon that was given, unless it was used or revoked; returns whether it was. */
    public boolean takeBack(long coupon) {
        Coupons coupons = new Coupons(tx);
        Coupon given = coupons.get(coupon);
        boolean open = given.course().used() == null && given.course().revoked() == null;
        if (open) {
            coupons.revoke(given, session.now(), UNUSED);
        }
        return open;
    }

    private Stock stock(String name) {
        Rewards rewards = new Rewards(tx);
        Reward reward = rewards.get(name);
        Long left = rewards.left(reward);
        return new Stock(reward, left == null ? Long.MAX_VALUE : left);
    }
}
