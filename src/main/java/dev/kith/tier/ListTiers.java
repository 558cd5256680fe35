package dev.kith.tier;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points tier list}. */
final class ListTiers implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .with(TierOptions.PROGRAMME)
                .shows(TierViews.LINES)
                .describe("From the lowest up. Customers who were put away are not counted.")
                .example("kith points tier list", "what there is, and how many have it")
                .example("kith points tier list --columns name,customers --format csv", "for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<TierViews.Line> lines = session.read(tx -> new Schemes(tx)
                .find(TierOptions.programme(arguments, tx))
                .map(scheme -> TierFigures.lines(tx, scheme, session))
                .orElse(List.of()));
        session.show(
                Listing.of("tiers", TierViews.LINES, lines),
                Text.of("There are no tiers. To make them: kith points tier init LIMIT LIMIT LIMIT"));
        return ExitCode.DONE;
    }
}
