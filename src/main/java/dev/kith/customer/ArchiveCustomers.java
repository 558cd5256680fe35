package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith customer archive}. */
final class ArchiveCustomers implements Command {
    private final Queries queries;

    ArchiveCustomers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(Options.QUERY)
                .asksFirst()
                .describe("""
                        An archived customer is out of lists, segments and reports, and still found by REF. All that \
                        is known stays.""")
                .example("kith customer archive zoe@example.com", "out of the way")
                .example("kith customer archive --query 'created:..2019' --yes", "those of long ago");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Archive {0} customers?", count));
        Written<Archived> written = session.change(tx -> {
            Selected selected = Selected.of(selection, tx);
            return new Archived(selected, new Customers(tx).archiveSelected(session.now()));
        });
        session.did(written.value().archived(), written);
        return ExitCode.DONE;
    }
}
