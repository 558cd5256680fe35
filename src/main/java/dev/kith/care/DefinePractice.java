package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith care init}. */
final class DefinePractice implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .shows(CareViews.PLANS)
                .describe("""
                        A call each month for high-value, problem-heavy, new and existing customers who were not reached in \
                        it, each of them by one plan; a deep contact each quarter; birthdays, key dates, renewals; a call after \
                        the first order and after each one; key customers who have become silent. Who has problems \
                        is told by the tag problem. Plans that are there by name are left as they are.""")
                .example("kith care init", "all that are not there yet")
                .example("kith care init --dry-run --format csv", "what would be there");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<List<Plan>> written = session.change(tx -> new Practice().define(new Plans(tx), session.now()));
        int count = written.value().size();
        session.showChanged(Listing.of("plans", CareViews.PLANS, written.value()));
        session.did(
                switch (count) {
                    case 0 -> Text.of("All plans of the practice are there already.");
                    case 1 -> Text.of("Defined 1 care plan.");
                    default -> Text.of("Defined {0} care plans.", count);
                },
                written);
        return ExitCode.DONE;
    }
}
