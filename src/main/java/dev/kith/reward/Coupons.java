package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coupons of a database. */
final class Coupons {
    private static final String SELECT = """
            SELECT k.*, r.name AS reward, r.kind, c.name FROM coupon k JOIN reward r ON r.id = k.reward_id
            JOIN customer c ON c.id = k.customer_id
            """;
    private static final String ADD = """
            INSERT INTO coupon (reward_id, customer_id, code, points, entry_id, value, percent, minimum, stacks,
                issued_at, expires_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String USE = "UPDATE coupon SET used_at = ?, order_id = ?, taken_off = ? WHERE id = ?";
    private static final String REVOKE = "UPDATE coupon SET revoked_at = ?, reason = ? WHERE id = ?";
    private static final String MERGE = """
            UPDATE coupon SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (SELECT from_id FROM merging_customer)
            """;

    private final Tx tx;

    Coupons(Tx tx) {
        this.tx = tx;
    }

    /**
     * Whom a coupon is given, when, up to which day or null, and what was paid, by which entry; 0 and null for nothing.
     */
    record Given(
            long customer,
            Instant at,
            @Nullable LocalDate expires,
            long points,
            @Nullable Long entry) {}

    /** Throws KithException.NotFound where no coupon has the code. */
    Coupon get(Code code) {
        return tx.find(SELECT + " WHERE k.code = ?", Coupons::coupon, code.text())
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no coupon {0}.", code), Text.of("See 'kith reward coupons'.")));
    }

    /** The one with an id, which has to be there. */
    Coupon get(long id) {
        return tx.find(SELECT + " WHERE k.id = ?", Coupons::coupon, id).orElseThrow();
    }

    /** The one that an entry paid for. */
    Optional<Coupon> paidBy(long entry) {
        return tx.find(SELECT + " WHERE k.entry_id = ?", Coupons::coupon, entry);
    }

    /** Those that fit, the last first, as they are read; the stream must be closed. */
    Stream<Coupon> list(Where where) {
        return tx.stream(
                SELECT + " WHERE " + where.sql() + " ORDER BY k.issued_at DESC, k.id DESC",
                Coupons::coupon,
                where.parameterArray());
    }

    /** Issues one, with a code that no other has. */
    Coupon issue(Reward reward, Given given, IntFunction<byte[]> random) {
        Code code = Code.made(random);
        while (tx.number("SELECT count(*) FROM coupon WHERE code = ?", code.text()) > 0) {
            code = Code.made(random);
        }
        Discount discount = reward.discount();
        tx.insert(
                ADD,
                reward.id(),
                given.customer(),
                code.text(),
                given.points(),
                given.entry(),
                discount.value(),
                discount.percent(),
                discount.minimum(),
                discount.stacks(),
                given.at(),
                given.expires());
        return get(code);
    }

    /** Notes that one was used, for an order or for none. */
    void use(long coupon, Instant at, @Nullable Long order, @Nullable Long takenOff) {
        tx.run(USE, at, order, takenOff, coupon);
    }

    Coupon send(Coupon coupon, Instant at) {
        tx.run("UPDATE coupon SET sent_at = ? WHERE id = ?", at, coupon.id());
        return get(coupon.code());
    }

    Coupon receive(Coupon coupon, Instant at) {
        tx.run("UPDATE coupon SET received_at = ? WHERE id = ?", at, coupon.id());
        return get(coupon.code());
    }

    Coupon revoke(Coupon coupon, Instant at, @Nullable String reason) {
        tx.run(REVOKE, at, reason, coupon.id());
        return get(coupon.code());
    }

    /** Deletes those of a customer, and forgets for which of their orders others were used. */
    static void removeOf(Tx tx, long customer) {
        tx.run("DELETE FROM coupon WHERE customer_id = ?", customer);
        tx.run(
                "UPDATE coupon SET order_id = NULL WHERE order_id IN (SELECT id FROM customer_order WHERE customer_id = ?)",
                customer);
    }

    /** Gives the coupons of those who are being merged to those who stay. */
    static void merge(Tx tx) {
        tx.run(MERGE);
    }

    private static Coupon coupon(Row row) {
        return new Coupon(
                row.number("id"),
                row.text("reward"),
                Kind.of(row.text("kind")),
                row.number("customer_id"),
                row.text("name"),
                new Code(row.text("code")),
                row.number("points"),
                row.numberOrNull("entry_id"),
                Rewards.discount(row),
                row.instant("issued_at"),
                row.dateOrNull("expires_on"),
                new Coupon.Course(
                        row.instantOrNull("sent_at"),
                        row.instantOrNull("received_at"),
                        row.instantOrNull("used_at"),
                        row.numberOrNull("order_id"),
                        row.numberOrNull("taken_off"),
                        row.instantOrNull("revoked_at"),
                        row.textOrNull("reason")));
    }
}
