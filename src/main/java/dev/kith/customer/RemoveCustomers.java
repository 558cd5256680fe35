package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith customer remove}. */
final class RemoveCustomers implements Command {
    private final Supplier<List<CustomerPart>> parts;

    RemoveCustomers(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerTargets.REFS)
                .asksFirst()
                .describe(
                        """
                        Takes the customer away with all that belongs to them: orders, contacts, tags, and the \
                        customers that were merged into them. It always asks first, or needs --yes. A customer with \
                        points stays, since the ledger is kept for good; archive them instead.""")
                .example("kith customer remove zoe@example.com --yes", "one customer and all about them")
                .example("kith customer remove 2 --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerTargets targets = CustomerTargets.of(arguments, session);
        String named = targets.named(targets.customers().size());
        if (!session.isDryRun()) {
            session.confirm("Remove " + named + " with all orders, contacts and tags?");
        }
        Written<Boolean> written = session.change(tx -> {
            targets.ids().forEach(id -> remove(tx, id));
            return true;
        });
        session.did("Removed " + named + ".", written);
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
        parts.get().forEach(part -> part.remove(tx, id));
        new Customers(tx).remove(id);
    }
}
