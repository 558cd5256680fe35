package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.programme.Expiry;
import dev.kith.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of a database. */
final class Rewards {
    private static final String SELECT = """
            SELECT r.*, g.name AS programme FROM reward r JOIN programme g ON g.id = r.programme_id
            """;
    private static final String ADD = """
            INSERT INTO reward (programme_id, name, name_key, kind, description, points, value, percent, minimum, stacks, stock,
                most_customer, from_day, until_day, valid, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAVE = """
            UPDATE reward SET name = ?, name_key = ?, description = ?, points = ?, value = ?, percent = ?, minimum = ?, stacks = ?,
                stock = ?, most_customer = ?, from_day = ?, until_day = ?, valid = ?
            WHERE id = ?
            """;
    private static final String GIVEN = "SELECT count(*) FROM coupon WHERE reward_id = ? AND revoked_at IS NULL";
    private static final String OPEN = """
            SELECT count(*) FROM coupon
            WHERE reward_id = ? AND revoked_at IS NULL AND used_at IS NULL AND (expires_on IS NULL OR expires_on >= ?)
            """;
    private static final String REDEEMED = """
            SELECT count(*) FROM coupon WHERE reward_id = ? AND customer_id = ? AND revoked_at IS NULL AND points > 0
            """;

    private final Tx tx;

    Rewards(Tx tx) {
        this.tx = tx;
    }

    /** All, in the order of what they cost. */
    List<Reward> list() {
        return tx.list(SELECT + " ORDER BY r.points, r.id", Rewards::reward);
    }

    Optional<Reward> find(String name) {
        return tx.find(SELECT + " WHERE r.name_key = ?", Rewards::reward, Keys.name(name));
    }

    /** Throws KithException.NotFound, with the nearest names, where there is none of this name. */
    Reward get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Reward::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no reward '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith reward list'.")
                            : Text.of("Did you mean {0}?", near.getFirst()));
        });
    }

    /** The reward with this id, which has to be there. */
    Reward get(long id) {
        return tx.find(SELECT + " WHERE r.id = ?", Rewards::reward, id).orElseThrow();
    }

    /** Adds one, whatever its id says; throws KithException.Conflict where its name is another's. */
    Reward add(Reward reward, Instant now) {
        refuseTaken(reward);
        Discount discount = reward.discount();
        Reward.Limits limits = reward.limits();
        return get(tx.insert(
                ADD,
                new Programmes(tx).get(reward.programme()).id(),
                reward.name(),
                Keys.name(reward.name()),
                reward.kind().word(),
                reward.description(),
                reward.points(),
                discount.value(),
                discount.percent(),
                discount.minimum(),
                discount.stacks(),
                limits.stock(),
                limits.customer(),
                limits.from(),
                limits.until(),
                text(reward.valid()),
                now));
    }

    /** Puts another in the place of the one with its id; its kind and programme stay. */
    Reward save(Reward reward) {
        refuseTaken(reward);
        Discount discount = reward.discount();
        Reward.Limits limits = reward.limits();
        tx.run(
                SAVE,
                reward.name(),
                Keys.name(reward.name()),
                reward.description(),
                reward.points(),
                discount.value(),
                discount.percent(),
                discount.minimum(),
                discount.stacks(),
                limits.stock(),
                limits.customer(),
                limits.from(),
                limits.until(),
                text(reward.valid()),
                reward.id());
        return get(reward.id());
    }

    /** How many are left, or null without end; 0 also where the stock was set to fewer than were given. */
    @Nullable
    Long left(Reward reward) {
        Long stock = reward.limits().stock();
        return stock == null ? null : Math.max(0, stock - tx.number(GIVEN, reward.id()));
    }

    /** How many coupons of it can still be used. */
    long open(Reward reward, LocalDate today) {
        return tx.number(OPEN, reward.id(), today);
    }

    /** How many a customer has redeemed. */
    long redeemed(Reward reward, long customer) {
        return tx.number(REDEEMED, reward.id(), customer);
    }

    private void refuseTaken(Reward reward) {
        find(reward.name()).filter(other -> other.id() != reward.id()).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a reward {0} already.", Printable.line(other.name())),
                    Text.of("To change it: kith reward edit '{0}'", Printable.line(other.name())));
        });
    }

    private static @Nullable String text(@Nullable Expiry expiry) {
        return expiry == null ? null : expiry.text();
    }

    private static Reward reward(Row row) {
        String valid = row.textOrNull("valid");
        return new Reward(
                row.number("id"),
                row.text("name"),
                row.text("programme"),
                Kind.of(row.text("kind")),
                row.textOrNull("description"),
                row.number("points"),
                discount(row),
                new Reward.Limits(
                        row.numberOrNull("stock"),
                        row.numberOrNull("most_customer"),
                        row.dateOrNull("from_day"),
                        row.dateOrNull("until_day")),
                valid == null ? null : Expiry.of(valid));
    }

    /** What a reward or a coupon takes off. */
    static Discount discount(Row row) {
        Long percent = row.numberOrNull("percent");
        return new Discount(
                row.numberOrNull("value"),
                percent == null ? null : percent.intValue(),
                row.numberOrNull("minimum"),
                row.flag("stacks"));
    }
}
