package dev.kith.reward;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code kith reward coupons}. */
record ListCoupons(Queries queries) implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(Selection.REFS)
                .with(Options.QUERY, RewardOptions.OF, RewardOptions.STATE)
                .shows(RewardViews.COUPONS)
                .describe("The last ones first; of customers who were put away only where they are named.")
                .example("kith reward coupons S-1001", "those of a customer")
                .example(
                        "kith reward coupons --state issued --columns code,customer --format csv",
                        "what is to be sent");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean some = arguments.has(Selection.REFS) || arguments.has(Options.QUERY);
        Selection selection = some ? Selection.of(arguments, session, queries) : null;
        session.read(tx -> {
            try (Stream<Coupon> coupons = new Coupons(tx).list(where(tx, selection, arguments))) {
                session.show(
                        new Listing<>(
                                "coupons",
                                RewardViews.COUPONS,
                                coupons.map(coupon -> RewardViews.CouponLine.of(coupon, session))
                                        .filter(line -> !arguments.has(RewardOptions.STATE)
                                                || line.state() == State.of(arguments.get(RewardOptions.STATE, "")))),
                        Text.of("There are no such coupons. To give one: kith reward redeem REF REWARD"));
            }
            return true;
        });
        return ExitCode.DONE;
    }

    private static Where where(Tx tx, @Nullable Selection selection, Arguments arguments) {
        Where where = Where.of("c.archived_at IS NULL");
        if (selection != null) {
            selection.fill(tx);
            where = Where.of("k.customer_id IN (SELECT id FROM selected_customer)");
        }
        if (arguments.has(RewardOptions.OF)) {
            long reward =
                    new Rewards(tx).get(arguments.get(RewardOptions.OF, "")).id();
            where = where.and(Where.of("k.reward_id = ?", reward));
        }
        return where;
    }
}
