package dev.kith.quality;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code kith customer fix}. */
public final class FixCustomers implements Command {
    private static final Option<String> ONLY = Option.choice(
                    "--only", "put right only this, such as names or phones", Fix.words())
            .many();

    private final Queries queries;

    public FixCustomers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(Options.QUERY, ONLY)
                .asksFirst()
                .shows(QualityViews.FIXED)
                .describe(
                        "Puts right what needs no asking, of all customers or those who are named. With --dry-run it shows what it would change, value by value. What it can put right:\n\n"
                                + Fix.summaries() + ".")
                .example("kith customer fix --dry-run", "what would change")
                .example(
                        "kith customer fix --only phones --query created:7d.. --yes",
                        "only phones, of those known for a week");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean all = !arguments.has(Selection.REFS) && !arguments.has(Options.QUERY);
        Selection selection =
                all ? Selection.of(List.of(), "", session, queries) : Selection.of(arguments, session, queries);
        Set<Fix> chosen = EnumSet.allOf(Fix.class);
        if (arguments.has(ONLY)) {
            chosen.retainAll(arguments.all(ONLY).stream().map(Fix::of).toList());
        }
        FixRequest request = new FixRequest(selection, chosen);
        long customers = FixRequest.customers(session.read(tx -> request.found(tx, session)));
        session.confirmChange(customers, Text.of("Put {0} customers right?", customers));
        Written<List<Fixed>> written = session.change(tx -> request.applied(tx, session));
        Listing<Fixed> listing = Listing.of("fixes", QualityViews.FIXED, written.value());
        if (session.isDryRun() && customers > 0) {
            session.show(listing);
        } else {
            session.showChanged(listing);
        }
        session.did(FixRequest.sentence(written.value()), written);
        return ExitCode.DONE;
    }
}
