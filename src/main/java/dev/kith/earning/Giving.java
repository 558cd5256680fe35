package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.earning.Earnings.Earned;
import dev.kith.member.Members;
import dev.kith.order.OrderPart;
import dev.kith.points.Grants;
import dev.kith.programme.Expiry;
import dev.kith.programme.Programme;
import dev.kith.programme.Programmes;
import dev.kith.reward.Gifts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what was earned by rules: awards, all at once, and coupons. */
final class Giving {
    private static final String PREPARE = """
            DROP TABLE IF EXISTS temp.earned_now;
            CREATE TEMP TABLE earned_now (
                number INTEGER PRIMARY KEY, rule_id INTEGER, customer_id INTEGER, occasion TEXT, order_id INTEGER, at INTEGER,
                day TEXT, available_at INTEGER, expires_on TEXT, amount INTEGER, points INTEGER, reason TEXT);
            """;
    private static final String EARN = "INSERT INTO temp.earned_now VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String GRANT = """
            INSERT INTO temp.points_grant (
                number, customer_id, programme_id, status, points, at, available_at, expires_on, reason, source)
            SELECT e.number, e.customer_id, r.programme_id, r.status, e.points, e.at, e.available_at, e.expires_on, e.reason, r.name
            FROM temp.earned_now e JOIN points_rule r ON r.id = e.rule_id WHERE e.number > 0 ORDER BY e.number
            """;
    private static final String WRITE = """
            INSERT INTO points_earning (rule_id, customer_id, occasion, order_id, day, amount, points, entry_id)
            SELECT rule_id, customer_id, occasion, order_id, day, amount, points, ? + number
            FROM temp.earned_now WHERE number > 0 ORDER BY number
            """;
    private static final String COUPONS = """
            SELECT e.number, e.customer_id, e.at, w.name FROM temp.earned_now e JOIN points_rule r ON r.id = e.rule_id
            JOIN reward w ON w.id = r.reward_id WHERE e.number < 0 ORDER BY e.number DESC
            """;
    private static final String WRITE_COUPON = """
            INSERT INTO points_earning (rule_id, customer_id, occasion, order_id, day, amount, points, coupon_id)
            SELECT rule_id, customer_id, occasion, order_id, day, amount, points, ? FROM temp.earned_now WHERE number = ?
            """;
    private static final String COUPON_OF = """
            SELECT coupon_id FROM points_earning
            WHERE rule_id = ? AND customer_id = ? AND occasion = ? AND coupon_id IS NOT NULL
            """;
    private final Tx tx;
    private final Session session;
    private final Instant now;
    private final ZoneId zone;

    /** By their names, as they are needed. */
    private final Map<String, Programme> programmes = new HashMap<>();

    /** Begins: nothing is to be written yet. */
    Giving(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
        this.now = session.now();
        this.zone = session.zone();
        tx.script(PREPARE);
    }

    /** How many points and coupons were given. */
    record Gave(long points, long coupons) {
        Gave plus(Gave other) {
            return new Gave(points + other.points, coupons + other.coupons);
        }

        /** As {@code 12 points, 1 coupon}, or empty for nothing. */
        String text() {
            return Stream.of(
                            new OrderPart.Effect(Text.later("{0} points"), points),
                            new OrderPart.Effect(Text.later("{0} coupons"), coupons))
                    .filter(effect -> effect.number() > 0)
                    .map(OrderPart.Effect::text)
                    .collect(Collectors.joining(Text.of(", ")));
        }
    }

    /** Writes awards and coupons for what comes, as it comes; those for which no reward is left are not given. */
    Gave write(Stream<Earned> all) {
        long points = 0;
        long awards = 0;
        long coupons = 0;
        try (all;
                Batch writing = tx.batch(EARN)) {
            for (Earned earned : (Iterable<Earned>) all::iterator) {
                if (!mayEarn(earned)) {
                    continue;
                }
                if (earned.rule().gift().coupon() == null) {
                    awards++;
                    points += earned.points();
                    add(writing, awards, earned);
                } else {
                    coupons++;
                    add(writing, -coupons, earned);
                }
            }
        }
        if (awards > 0) {
            Grants grants = new Grants(tx, now);
            grants.prepare();
            tx.run(GRANT);
            tx.run(WRITE, grants.write());
        }
        return new Gave(points, coupons > 0 ? giveCoupons() : 0);
    }

    private long giveCoupons() {
        record Due(long number, long customer, Instant at, String reward) {}
        Gifts gifts = new Gifts(tx, session);
        long given = 0;
        for (Due due : tx.list(
                COUPONS,
                row -> new Due(row.number("number"), row.number("customer_id"), row.instant("at"), row.text("name")))) {
            OptionalLong coupon = gifts.give(due.reward(), due.customer(), due.at());
            if (coupon.isPresent()) {
                tx.run(WRITE_COUPON, coupon.getAsLong(), due.number());
                given++;
            }
        }
        return given;
    }

    /** The code of the coupon that was given for an occasion, or null. */
    @Nullable
    String coupon(Rule rule, long customer, String occasion) {
        return tx.find(COUPON_OF, row -> row.number("coupon_id"), rule.id(), customer, occasion)
                .map(id -> new Gifts(tx, session).code(id))
                .orElse(null);
    }

    private void add(Batch writing, long number, Earned earned) {
        Rule.Gift gift = earned.rule().gift();
        ZonedDateTime at = (earned.at().isAfter(now) ? now : earned.at()).atZone(zone);
        Expiry expires = gift.expires() == null ? programme(earned).expiry() : gift.expires();
        writing.add(
                number,
                earned.rule().id(),
                earned.customer(),
                earned.occasion(),
                earned.order(),
                at.toInstant(),
                at.toLocalDate(),
                gift.available() == null
                        ? at.toInstant()
                        : gift.available().after(at).toInstant(),
                expires.date(at),
                earned.amount(),
                earned.points(),
                earned.reason());
    }

    /** Whether a customer earns on that day: where only members do, who is none earns nothing. */
    private boolean mayEarn(Earned earned) {
        Programme programme = programme(earned);
        return !programme.membersOnly()
                || new Members(tx)
                        .isMember(
                                programme,
                                earned.customer(),
                                earned.at().atZone(zone).toLocalDate());
    }

    private Programme programme(Earned earned) {
        return programmes.computeIfAbsent(earned.rule().programme(), new Programmes(tx)::get);
    }
}
