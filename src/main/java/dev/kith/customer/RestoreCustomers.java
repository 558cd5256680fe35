package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith customer restore}. */
final class RestoreCustomers implements Command {
    private final Queries queries;

    RestoreCustomers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(Options.QUERY)
                .asksFirst()
                .describe(
                        "Brings back what 'kith customer archive' put away. What was removed comes back with 'kith undo'.")
                .example("kith customer restore zoe@example.com", "back in the lists")
                .example("kith customer restore --query 'archived:any city:Leeds' --yes", "all of one city");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Restore {0} customers?", count));
        Written<Archived> written = session.change(tx -> {
            Selected selected = Selected.of(selection, tx);
            return new Archived(selected, new Customers(tx).archiveSelected(null));
        });
        session.did(written.value().restored(), written);
        return ExitCode.DONE;
    }
}
