package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.ArrayList;
import java.util.List;

/** {@code kith customer remove}. */
final class RemoveCustomers implements Command {
    private final Queries queries;

    /** Who was named, and all who are gone. */
    private record Removed(Selected selected, List<Long> ids) {
        Removed {
            ids = List.copyOf(ids);
        }
    }

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
            session.confirm(Text.of("Remove {0} with all orders, contacts and tags?", asked.named()));
        }
        Written<Removed> written = session.change(tx -> {
            Selected selected = Selected.of(selection, tx);
            List<Long> ids = new ArrayList<>();
            new Customers(tx).selected().forEach(id -> ids.addAll(remove(tx, id)));
            return new Removed(selected, ids);
        });
        if (!session.isDryRun()) {
            queries.parts().get().forEach(part -> part.forget(written.value().ids(), session));
        }
        Selected removed = written.value().selected();
        session.did(
                removed.count() == 0 ? Text.of("No customers match.") : Text.of("Removed {0}.", removed.named()),
                written);
        return ExitCode.DONE;
    }

    /** Who is gone: those who were merged into the customer, too. */
    private List<Long> remove(Tx tx, long id) {
        List<Long> gone = new ArrayList<>(new Customers(tx).mergedInto(id).reversed());
        gone.add(id);
        gone.forEach(each -> removeOne(tx, each));
        return gone;
    }

    private void removeOne(Tx tx, long id) {
        queries.parts().get().forEach(part -> part.remove(tx, id));
        new Customers(tx).remove(id);
    }
}
