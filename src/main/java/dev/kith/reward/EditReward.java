package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import java.util.stream.Stream;

/** {@code kith reward edit}. */
final class EditReward implements Command {
    private static final Option<String> NEW_NAME = Option.text("--name", "NAME", "the name from now on");
    private static final List<Option<?>> OPTIONS = Stream.<Option<?>>concat(
                    Stream.of(NEW_NAME, Options.CLEAR), RewardOptions.TERMS.stream())
            .toList();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RewardOptions.REWARD)
                .with(OPTIONS)
                .shows(RewardViews.REWARDS)
                .describe(DefineReward.ABOUT + " Coupons that were issued already keep what they were issued with.")
                .example("kith reward edit mug --stock 20 --until 2027-01-31", "more of them, until the sale ends")
                .example("kith reward edit 'ten off' --points 900 --clear valid", "cheaper, and for ever");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith reward edit --help'."));
        }
        Written<RewardViews.Line> written = session.change(tx -> RewardViews.Line.of(tx, edit(tx, arguments), session));
        session.showChanged(Card.of(written.value(), RewardViews.REWARDS));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                Text.of(
                        same ? "Nothing to change in the reward {0}." : "Changed the reward {0}.",
                        Printable.line(written.value().reward().name())),
                written);
        return ExitCode.DONE;
    }

    private static Reward edit(Tx tx, Arguments arguments) {
        Rewards rewards = new Rewards(tx);
        Reward before = rewards.get(arguments.get(RewardOptions.REWARD));
        return rewards.save(RewardTerms.edited(before, arguments.get(NEW_NAME, before.name()), arguments));
    }
}
