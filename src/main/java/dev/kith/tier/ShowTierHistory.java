package dev.kith.tier;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.programme.Programme;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points tier history}. */
final class ShowTierHistory implements Command {
    private static final List<Column<TierHistory.Line>> COLUMNS = List.of(
            Column.day("day", "Day", TierHistory.Line::day),
            Column.text("from", "From", TierHistory.Line::from),
            Column.text("to", "To", TierHistory.Line::to),
            Column.word("cause", "Cause", TierHistory.Line::cause),
            Column.text("counted", "Counted", TierHistory.Line::counted),
            Column.text("reason", "Reason", TierHistory.Line::reason));

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .with(TierOptions.PROGRAMME)
                .shows(COLUMNS)
                .describe(
                        "The latest first. A tier that was kept for another window goes from itself to itself; counted is what"
                                + " decided.")
                .example("kith points tier history S-1006", "which tiers, since when, and why")
                .example("kith points tier history S-1006 --format csv", "for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Match customer =
                    new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
            Programme programme = TierOptions.programme(arguments, tx);
            session.show(
                    Listing.of("moves", COLUMNS, TierHistory.of(tx, customer.id(), programme.id(), session.currency())),
                    Text.of("{0} never came to another tier.", customer.name()));
            return true;
        });
        return ExitCode.DONE;
    }
}
