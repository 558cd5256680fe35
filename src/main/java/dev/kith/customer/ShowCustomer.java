package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith customer show}. */
final class ShowCustomer implements Command {
    private static final Option<Boolean> WHY =
            Option.flag("--why", "the numbers and limits that the classes come from");

    private final Supplier<List<CustomerPart>> parts;

    ShowCustomer(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .with(WHY)
                .shows(CustomerViews.CARD)
                .describe(
                        "With --columns also the parts below the profile can be chosen: --columns name,last_contacts.")
                .example("kith customer show zoe@example.com", "the whole picture")
                .example("kith customer show 1 --json", "the same for a program")
                .example("kith customer show 1 --why", "also why this one is at that stage and in that class");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        parts.get().forEach(part -> part.follow(session));
        session.read(tx -> {
            Match match = new CustomerRefs(tx, session.settings().region()).get(ref);
            Customer customer = new Customers(tx).get(match.id());
            session.show(
                    arguments.has(WHY)
                            ? CustomerCard.explained(customer, parts.get(), tx, session)
                            : CustomerCard.of(customer, parts.get(), tx, session));
            tell(match, customer, session);
            return true;
        });
        return ExitCode.DONE;
    }

    private static void tell(Match match, Customer customer, Session session) {
        if (match.mergedFrom() != null) {
            session.say(Text.of("Customer {0} was merged into customer {1}.", match.mergedFrom(), customer.id()));
        }
        if (customer.archivedAt() != null) {
            session.say(Text.of(
                    "{0} is archived. To bring back: kith customer restore {1}", customer.name(), customer.id()));
        }
    }
}
