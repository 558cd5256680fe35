package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.programme.ProgrammeOptions;
import dev.kith.view.Card;

/** {@code kith reward define}. */
final class DefineReward implements Command {
    static final String ABOUT = """
            Who redeems a reward gets a coupon: a code by which it is handed out, or which takes money or per cent off an order. \
            --stock counts all that are given, by rules too; --most-customer what one customer redeems. Days are those of the \
            database's time zone.""";

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RewardOptions.NAME)
                .with(RewardOptions.KIND, ProgrammeOptions.PROGRAMME)
                .with(RewardOptions.TERMS)
                .shows(RewardViews.REWARDS)
                .describe(ABOUT)
                .example(
                        "kith reward define 'Five off' --points 500 --value 5.00 --minimum 20.00 --valid 90d",
                        "a coupon for orders of 20.00 and more")
                .example("kith reward define 'Tea set' --points 2000 --stock 12 --most-customer 1", "a product");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (!arguments.has(RewardOptions.POINTS)) {
            throw new KithException.Usage(Text.of("A reward costs points."), Text.of("Add --points N."));
        }
        Written<RewardViews.Line> written = session.change(tx ->
                RewardViews.Line.of(tx, new Rewards(tx).add(RewardTerms.asked(tx, arguments), session.now()), session));
        session.showChanged(Card.of(written.value(), RewardViews.REWARDS));
        session.did(
                Text.of(
                        "Defined the reward {0}.",
                        Printable.line(written.value().reward().name())),
                written);
        return ExitCode.DONE;
    }
}
