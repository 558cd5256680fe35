package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Where;
import dev.kith.view.Listing;

/** {@code kith customer list}. */
final class ListCustomers implements Command {

    @Override
    public Spec spec() {
        return Spec.reading().shows(CustomerViews.LINES).example("kith customer list --limit 20", "the first twenty");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            session.show(
                    new Listing<>("customers", CustomerViews.LINES, new Customers(tx).list(Where.ALL, false)),
                    "There are no customers.");
            return true;
        });
        return ExitCode.DONE;
    }
}
