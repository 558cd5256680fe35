package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith care list}. */
final class ListPlans implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(CareViews.PLANS)
                .example("kith care list", "all plans, in the order in which they were defined")
                .example("kith care list --columns name,trigger,owner,text --format csv", "for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Plan> plans = session.read(tx -> new Plans(tx).list());
        session.show(
                Listing.of("plans", CareViews.plans(plans), plans),
                Text.of("There are no care plans. For those of the practice: kith care init"));
        return ExitCode.DONE;
    }
}
