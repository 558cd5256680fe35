package dev.kith.order;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.view.Listing;

/** {@code kith order list}. */
final class ListOrders implements Command {
    private static final Parameter<CustomerRef> REF = CustomerRef.PARAMETER.optional();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(REF)
                .with(Options.SINCE, Options.UNTIL)
                .shows(OrderViews.ORDERS)
                .example("kith order list S-1001", "what one customer ordered")
                .example("kith order list --since 2026-01 --sort total:desc --limit 10", "the largest of the year");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Orders orders = new Orders(tx, session.currency());
            session.show(
                    new Listing<>("orders", OrderViews.ORDERS, orders.list(where(tx, arguments, session))),
                    Text.of("There are no orders."));
            return true;
        });
        return ExitCode.DONE;
    }

    private static Where where(Tx tx, Arguments arguments, Session session) {
        CustomerRefs refs = new CustomerRefs(tx, session.settings().region());
        Where customer = arguments
                .find(REF)
                .map(ref -> Where.of("o.customer_id = ?", refs.get(ref).id()))
                .orElse(Where.ALL);
        return customer.and(arguments.where(Options.SINCE, "o.ordered_at >= ?"))
                .and(arguments.where(Options.UNTIL, "o.ordered_at < ?"));
    }
}
