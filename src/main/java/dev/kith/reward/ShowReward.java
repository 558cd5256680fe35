package dev.kith.reward;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;
import java.util.stream.Stream;

/** {@code kith reward show}. */
final class ShowReward implements Command {
    private static final int LATEST = 10;
    private static final List<Column<RewardViews.CouponLine>> COUPONS = RewardViews.COUPONS.stream()
            .filter(column -> !column.id().equals("reward"))
            .toList();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(RewardOptions.REWARD)
                .shows(RewardViews.REWARDS)
                .describe("All its coupons: kith reward coupons --reward NAME.")
                .example("kith reward show 'ten off'", "a reward, and its last coupons")
                .example("kith reward show 'ten off' --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Reward reward = new Rewards(tx).get(arguments.get(RewardOptions.REWARD));
            session.show(new Card<>(
                    RewardViews.Line.of(tx, reward, session),
                    RewardViews.REWARDS,
                    List.of(new Section(
                            "coupons",
                            Text.of("Last coupons"),
                            Listing.of("coupons", COUPONS, latest(tx, reward, session))))));
            return true;
        });
        return ExitCode.DONE;
    }

    private static List<RewardViews.CouponLine> latest(Tx tx, Reward reward, Session session) {
        try (Stream<Coupon> coupons = new Coupons(tx).list(Where.of("k.reward_id = ?", reward.id()))) {
            return RewardViews.CouponLine.all(coupons.limit(LATEST).toList(), session);
        }
    }
}
