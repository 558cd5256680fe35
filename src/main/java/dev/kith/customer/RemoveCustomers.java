package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.List;

/** {@code kith customer remove}. */
final class RemoveCustomers implements Command {
    private final Queries queries;

    RemoveCustomers(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(Options.QUERY)
                .asksFirst()
                .describe("""
                        Takes the customer away with all that belongs to them: orders, contacts, tags, and the \
                        customers that were merged into them. It always asks first, or needs --yes. A customer with \
                        points stays, since the ledger is kept for good; archive them instead.""")
                .example("kith customer remove zoe@example.com --yes", "one customer and all about them")
                .example("kith customer remove 2 --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Selection selection = Selection.of(arguments, session, queries);
        if (!session.isDryRun()) {
            Selected asked = session.read(tx -> Selected.of(selection, tx));
            session.confirm("Remove " + asked.named() + " with all orders, contacts and tags?");
        }
        Written<Selected> written = session.change(tx -> {
            Selected selected = Selected.of(selection, tx);
            new Customers(tx).selected().forEach(id -> remove(tx, id));
            return selected;
        });
        Selected removed = written.value();
        session.did(removed.count() == 0 ? "No customers match." : "Removed " + removed.named() + ".", written);
        return ExitCode.DONE;
    }

    private void remove(Tx tx, long id) {
        Customers customers = new Customers(tx);
        List<Long> merged = customers.mergedInto(id);
        for (long each : merged.reversed()) {
            removeOne(tx, each);
        }
        removeOne(tx, id);
    }

    private void removeOne(Tx tx, long id) {
        queries.parts().get().forEach(part -> part.remove(tx, id));
        new Customers(tx).remove(id);
    }
}
