package dev.kith.reward;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith reward list}. */
final class ListRewards implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(RewardViews.REWARDS)
                .describe("In the order of what they cost.")
                .example("kith reward list", "all that points buy")
                .example("kith reward list --columns name,points,left --format csv", "for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<RewardViews.Line> lines = session.read(tx -> new Rewards(tx)
                .list().stream()
                        .map(reward -> RewardViews.Line.of(tx, reward, session))
                        .toList());
        session.show(
                Listing.of("rewards", RewardViews.REWARDS, lines),
                Text.of("There are no rewards. To add one: kith reward define NAME --points N"));
        return ExitCode.DONE;
    }
}
