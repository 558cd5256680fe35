package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith report care}. */
public final class ReportCare implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(CareViews.REPORT)
                .describe(
                        "How many tasks each plan made for each month or quarter, how many of them are done, and how many"
                                + " were not done by the end of the day on which they were due at first. One that was dropped is not"
                                + " late.")
                .example("kith report care", "all plans, the newest periods first")
                .example("kith report care --format csv", "the same for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Rounds.Round> rounds = session.read(tx -> new Rounds(tx, session.now(), session.zone()).list(null, null));
        session.show(
                Listing.of("rounds", CareViews.REPORT, rounds),
                Text.of("Care plans have made nothing yet. To make what is to be made: kith care run"));
        return ExitCode.DONE;
    }
}
