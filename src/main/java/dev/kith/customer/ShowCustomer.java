package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith customer show}. */
final class ShowCustomer implements Command {
    private final Supplier<List<CustomerPart>> parts;

    ShowCustomer(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .shows(CustomerViews.CARD)
                .describe(
                        "With --columns also the parts below the profile can be chosen: --columns name,last_contacts.")
                .example("kith customer show zoe@example.com", "the whole picture")
                .example("kith customer show 1 --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        session.read(tx -> {
            Match match = new CustomerRefs(tx, session.settings().region()).get(ref);
            Customer customer = new Customers(tx).get(match.id());
            session.show(CustomerCard.of(customer, parts.get(), tx, session));
            tell(match, customer, session);
            return true;
        });
        return ExitCode.DONE;
    }

    private static void tell(Match match, Customer customer, Session session) {
        if (match.mergedFrom() != null) {
            session.say("Customer " + match.mergedFrom() + " was merged into customer " + customer.id() + ".");
        }
        if (customer.archivedAt() != null) {
            session.say(customer.name() + " is archived. To bring back: kith customer restore " + customer.id());
        }
    }
}
