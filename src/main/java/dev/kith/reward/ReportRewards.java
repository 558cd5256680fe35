package dev.kith.reward;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith report rewards}. */
public final class ReportRewards implements Command {
    private static final List<Column<RewardFigures.Line>> COLUMNS = List.of(
            Column.text("reward", "Reward", RewardFigures.Line::reward),
            Column.word("kind", "Kind", RewardFigures.Line::kind),
            Column.whole("issued", "Issued", RewardFigures.Line::issued),
            Column.whole("customers", "Customers", RewardFigures.Line::customers),
            Column.<RewardFigures.Line>whole("redeemed", "Redeemed", RewardFigures.Line::redeemed)
                    .wide(),
            Column.whole("points", "Points", RewardFigures.Line::points),
            Column.whole("used", "Used", RewardFigures.Line::used),
            Column.whole("open", "Open", RewardFigures.Line::open),
            Column.whole("expired", "Expired", RewardFigures.Line::expired),
            Column.whole("revoked", "Revoked", RewardFigures.Line::revoked),
            Column.amount("taken_off", "Taken off", RewardFigures.Line::takenOff),
            Column.amount("spend", "Spend", RewardFigures.Line::spend));

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.SINCE, Options.UNTIL)
                .shows(COLUMNS)
                .describe("""
                        What became until now of the coupons that were issued in a period: each is used, open, expired or revoked. \
                        Points are those that were paid and not given back; taken off is what orders were less by them, and spend what \
                        those orders came to, less that, refunds not counted.""")
                .example("kith report rewards", "all rewards, the most wanted first")
                .example("kith report rewards --since 2026-01-01 --json", "those of a year, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<RewardFigures.Line> lines = session.read(tx ->
                RewardFigures.list(tx, session, arguments.orNull(Options.SINCE), arguments.orNull(Options.UNTIL)));
        session.show(
                Listing.of("rewards", COLUMNS, lines),
                Text.of("There are no rewards. To add one: kith reward define NAME --points N"));
        return ExitCode.DONE;
    }
}
