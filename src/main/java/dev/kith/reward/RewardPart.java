package dev.kith.reward;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What rewards add to a customer: the coupons that can still be used on the card, and a word in queries. */
public final class RewardPart implements CustomerPart {
    private static final Set<String> SHOWN = Set.of("code", "reward", "state", "takes_off", "issued_at", "expires_on");
    private static final List<Column<RewardViews.CouponLine>> COLUMNS = RewardViews.COUPONS.stream()
            .filter(column -> SHOWN.contains(column.id()))
            .toList();

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        try (Stream<Coupon> coupons = new Coupons(tx).list(Where.of("k.customer_id = ?", customer))) {
            List<RewardViews.CouponLine> open = coupons.map(coupon -> RewardViews.CouponLine.of(coupon, session))
                    .filter(line -> line.state().isOpen())
                    .toList();
            return List.of(new Section("coupons", "Coupons", Listing.of("coupons", COLUMNS, open)));
        }
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("redeemed", "the name of a reward that they have redeemed", "w.name")
                .among("coupon k JOIN reward w ON w.id = k.reward_id", "k.customer_id")
                .only(Where.of("k.revoked_at IS NULL AND k.points > 0"))
                .listedBy("SELECT name AS value FROM reward")
                .sample("mug"));
    }

    @Override
    public void remove(Tx tx, long customer) {
        Coupons.removeOf(tx, customer);
    }

    @Override
    public void merge(Tx tx) {
        Coupons.merge(tx);
    }
}
