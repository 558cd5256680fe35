package dev.kith.order;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith order show}. */
final class ShowOrder implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(OrderRef.PARAMETER)
                .shows(OrderViews.CARD)
                .example("kith order show 1", "an order by its id")
                .example("kith order show id:1 --json", "the same, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Orders orders = new Orders(tx, session.currency());
            session.show(OrderCard.of(orders, orders.get(arguments.get(OrderRef.PARAMETER)))
                    .card());
            return true;
        });
        return ExitCode.DONE;
    }
}
